package dev.earshot.search.query;

import java.util.Locale;
import java.util.Optional;

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

  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Field> named(String typed) {
    for (Field field : values()) {
      if (field.typed().equals(typed)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
