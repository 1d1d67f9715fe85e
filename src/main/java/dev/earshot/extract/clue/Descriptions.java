package dev.earshot.extract.clue;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.podcast.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells whether a name is followed by a description of software for developers: "Reel - evented
/// web server", "Flake8: a linter", "Typer is a library".
final class Descriptions {
  private static final int LONGEST = 10;
  private static final int LONGEST_JOINT = 5;
  private static final Set<String> NOUNS =
      Resources.lines("nouns.txt").stream()
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> VERBS = Set.of("is", "ist", "est", "es", "это");

  private Descriptions() {}

  static boolean follows(Page page, List<Word> words, Span name) {
    int next = Word.firstFrom(words, name.end());
    if (next >= words.size() || !joins(page.text(), name.end(), words.get(next))) {
      return false;
    }
    int end = name.end();
    for (int i = next; i < words.size() && i < next + LONGEST; i++) {
      if (breaks(page.text(), end, words.get(i).span().start())) {
        return false;
      }
      end = words.get(i).span().end();
      if (NOUNS.contains(words.get(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(String text, int from, Word next) {
    int to = next.span().start();
    if (to - from > LONGEST_JOINT || to < from) {
      return false;
    }
    String gap = text.substring(from, to);
    boolean mark = gap.chars().anyMatch(c -> "-–—:,(".indexOf(c) >= 0) && gap.endsWith(" ");
    boolean bracket = gap.endsWith("(") || gap.endsWith("— ") || gap.endsWith("– ");
    boolean verb = gap.equals(" ") && VERBS.contains(next.text().toLowerCase(Locale.ROOT));
    return (mark || bracket || verb) && gap.indexOf('\n') < 0;
  }

  private static boolean breaks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (".;!?\n".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
