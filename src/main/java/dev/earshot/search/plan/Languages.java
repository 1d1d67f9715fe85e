package dev.earshot.search.plan;

import dev.earshot.index.document.Keys;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;

/// Languages by what people call them.
final class Languages {
  private Languages() {}

  /// The code of a language: as it was typed, or of one of the known that is called so in English
  /// or in itself: `russian`, `русский`, `rus`.
  static String code(String typed, Set<String> known) {
    String code = Keys.language(typed);
    return known.contains(code)
        ? code
        : known.stream().filter(each -> isCalled(each, Keys.text(typed))).findFirst().orElse(code);
  }

  private static boolean isCalled(String code, String typed) {
    Locale language = Locale.of(code);
    return Stream.of(
            language.getDisplayLanguage(Locale.ENGLISH),
            language.getDisplayLanguage(language),
            threeLetters(language))
        .anyMatch(name -> Keys.text(name).equals(typed));
  }

  private static String threeLetters(Locale language) {
    try {
      return language.getISO3Language();
    } catch (MissingResourceException none) {
      return "";
    }
  }
}
