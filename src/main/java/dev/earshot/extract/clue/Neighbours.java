package dev.earshot.extract.clue;

import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.VersionMatcher;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the words beside a name say.
final class Neighbours {
  private final Page page;
  private final List<Word> words;
  private final Cues cues;

  Neighbours(Page page, List<Word> words, Cues cues) {
    this.page = page;
    this.words = words;
    this.cues = cues;
  }

  /// @param name a span that begins and ends with words
  Set<Sign> signs(Span name) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    int first = Word.firstFrom(words, name.start());
    int next = Word.firstFrom(words, name.end());
    Optional<Word> before = first == 0 ? Optional.empty() : Optional.of(words.get(first - 1));
    Optional<Word> after = next >= words.size() ? Optional.empty() : Optional.of(words.get(next));
    before.ifPresent(word -> before(word, name, signs));
    after.ifPresent(word -> after(word, name, signs));
    if (Descriptions.follows(page, words, name)) {
      signs.add(Sign.DESCRIBED);
    }
    boolean anchor = page.links().cover(name.start());
    if (!VersionMatcher.at(page.text(), name, anchor).isEmpty()) {
      signs.add(Sign.VERSION);
    }
    return signs;
  }

  private void before(Word word, Span name, Set<Sign> signs) {
    String gap = gap(word.span().end(), name.start());
    if (gap.equals(" ") || gap.equals(": ") || gap.equals(" `")) {
      if (cues.isBefore(word.text().toLowerCase(Locale.ROOT))) {
        signs.add(Sign.CUE_BEFORE);
      }
    }
    boolean capital = name.length() > 0 && Character.isUpperCase(page.text().charAt(name.start()));
    if (gap.equals(" ") && isName(word) && capital && !page.startsSentence(word.span().start())) {
      signs.add(Sign.PART_OF_NAME);
    }
  }

  private void after(Word word, Span name, Set<Sign> signs) {
    String gap = gap(name.end(), word.span().start());
    String lower = word.text().toLowerCase(Locale.ROOT);
    if ((gap.equals(" ") || gap.equals(" - ")) && cues.isAfter(lower)) {
      signs.add(Sign.CUE_AFTER);
    }
    if (gap.equals(" ") && isName(word) && !cues.isAfter(lower)) {
      signs.add(Sign.PART_OF_NAME);
    }
  }

  private static boolean isName(Word word) {
    return word.text().length() > 1 && word.isPlain();
  }

  private String gap(int from, int to) {
    return to - from > 4 || to < from ? "…" : page.text().substring(from, to);
  }
}
