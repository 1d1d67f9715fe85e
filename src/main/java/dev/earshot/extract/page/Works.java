package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Films, songs, shops and brands, which prose of other letters names in Latin ones, as it does
/// software: the noun before tells.
public final class Works {
  private static final int NEAR = 60;
  private static final String NOUN =
      Resources.lines("works.txt").stream()
          .map(word -> word.replace("$", "(?!\\p{L})"))
          .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")"));
  private static final Pattern SPOKEN_OF = Pattern.compile(NOUN);
  private static final Pattern BEFORE =
      Pattern.compile(NOUN + "\\p{L}* (?:\\P{IsCyrillic}{1,40} и )?[«\"“(]?$");

  private Works() {}

  /// Whether the noun stands right before a name, or before another beside it: "альбом Requests".
  public static boolean isNamed(Page page, Span name) {
    return BEFORE.matcher(clause(page, name)).find();
  }

  /// Whether the sentence has such a noun before a name.
  public static boolean areSpokenOf(Page page, Span name) {
    return SPOKEN_OF.matcher(clause(page, name)).find();
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
