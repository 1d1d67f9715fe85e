package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Films, songs, shops and brands, which prose of other letters names in Latin ones, as it does
/// software: the noun before tells.
public final class Works {
  private static final int NEAR = 60;
  private static final List<String> NOUNS = Resources.lines("works.txt");
  private static final String NOUN =
      NOUNS.stream()
          .map(word -> word.replace("$", "(?!\\p{L})"))
          .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")"));
  private static final Pattern SPOKEN_OF = Pattern.compile(NOUN);
  private static final Pattern BEFORE =
      Pattern.compile(NOUN + "\\p{L}* (?:\\P{IsCyrillic}{1,40} и )?[«\"“(]?$");

  /// No noun begins with a letter below this one, whatever its case.
  private static final int FIRST_LETTER =
      NOUNS.stream().mapToInt(noun -> Character.toUpperCase(noun.charAt(0))).min().orElseThrow();

  private Works() {}

  /// Whether the noun stands right before a name, or before another beside it: "альбом Requests".
  public static boolean isNamed(Page page, Span name) {
    return mayBeNear(page, name) && BEFORE.matcher(clause(page, name)).find();
  }

  /// Whether the sentence has such a noun before a name.
  public static boolean areSpokenOf(Page page, Span name) {
    return mayBeNear(page, name) && SPOKEN_OF.matcher(clause(page, name)).find();
  }

  /// Whether the letters of such nouns stand before a name: most texts have none, and need no
  /// further look.
  private static boolean mayBeNear(Page page, Span name) {
    String text = page.text();
    for (int i = Math.max(0, name.start() - NEAR); i < name.start(); i++) {
      if (text.charAt(i) >= FIRST_LETTER) {
        return true;
      }
    }
    return false;
  }

  private static String clause(Page page, Span name) {
    int start = Math.max(page.line(name.start()).start(), name.start() - NEAR);
    String before = page.text().substring(start, name.start());
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "));
    return before
        .substring(Math.max(sentence, before.lastIndexOf("? ")) + 1)
        .toLowerCase(Locale.ROOT);
  }
}
