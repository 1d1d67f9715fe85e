package dev.earshot.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What may stand before a colon and takes a word or phrase.
public enum Field {
  SHOW,
  TITLE,
  NOTES,
  PACKAGE,
  ECOSYSTEM,
  PERSON,
  TOPIC,
  KIND,
  LINK,
  LANG;

  /// Other words for the same.
  private static final Map<String, Field> ALSO =
      Map.of(
          "podcast", SHOW,
          "author", PERSON,
          "host", PERSON,
          "guest", PERSON,
          "speaker", PERSON,
          "library", PACKAGE,
          "url", LINK,
          "language", LANG);

  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> named(String typed) {
    for (Field field : values()) {
      if (field.typed().equals(typed)) {
        return Optional.of(field);
      }
    }
    return Optional.ofNullable(ALSO.get(typed));
  }

  /// A sentence that names all fields.
  static String all() {
    return Stream.concat(Arrays.stream(values()).map(Field::typed), Ranges.NAMES.stream())
        .collect(Collectors.joining(", ", "Fields are ", " and query."));
  }
}
