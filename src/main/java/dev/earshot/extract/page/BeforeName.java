package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the versions that stand before a name: "version 3.2 of Quarkus", "the 3.2 release of
/// Quarkus", "versions 3.1 and 3.2 of Quarkus".
final class BeforeName {
  private static final int WINDOW = 48;
  private static final int LAST = 5;
  private static final String NOUN = Resources.anyOf("version-words.txt") + "(?!\\p{L})";
  private static final String NUMBERS =
      "(?<first>\\d{1,4}(?:\\.\\d{1,6}){0,3}+(?:(?:a|b|rc)\\d{1,2}|"
          + VersionMatcher.QUALIFIER
          + ")?+)(?:\\.x)?+(?:(?:,| and| und| et| y| и|,? or) v?"
          + "(?<second>\\d{1,4}(?:\\.\\d{1,6}){0,3}+))?+";
  private static final String STATE =
      "(?: (?iu:alpha|beta|rc\\d?|final|preview|lts|stable|series|branch|line|update|"
          + NOUN
          + "))";
  private static final String OF =
      " (?:(?:of|von|de|du|do|da|del|di|for) (?:the |la |le |el )?+|d['’]|l['’])$";

  /// With what says that it is a version, before the number or behind it; behind an article it may
  /// lack: "la 3.2 de Quarkus".
  private static final List<Pattern> ALL =
      List.of(
          Pattern.compile(
              "(?:\\b[vV]|(?<!\\p{L})" + NOUN + "[ ][vV]?)" + NUMBERS + STATE + "*+" + OF),
          Pattern.compile("(?<![\\p{L}\\d.])(?=\\d++\\.\\d)" + NUMBERS + STATE + "++" + OF),
          Pattern.compile("(?<!\\p{L})la (?=\\d++\\.\\d)" + NUMBERS + OF),
          Pattern.compile("[Вв]ерси\\p{L}{1,2}+ " + NUMBERS + " $"));

  /// How what states a version ends, which most of what stands before a name does not.
  private static final Pattern LIKELY =
      Pattern.compile("(?<= )(?:of|von|d[eu]|d[oai]|del|for|the|l[ae]|el) $|[\\d'’] ?$");

  private BeforeName() {}

  /// The versions that stand right before a name.
  static List<String> versions(String text, Span name) {
    if (name.start() == 0 || " '’".indexOf(text.charAt(name.start() - 1)) < 0) {
      return List.of();
    }
    String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
    if (!LIKELY.matcher(before.substring(Math.max(0, before.length() - LAST))).find()) {
      return List.of();
    }
    for (Pattern pattern : ALL) {
      Matcher matcher = pattern.matcher(before);
      if (matcher.find()) {
        return Optional.ofNullable(matcher.group("second"))
            .map(second -> List.of(matcher.group("first"), second))
            .orElseGet(() -> List.of(matcher.group("first")));
      }
    }
    return List.of();
  }
}
