package dev.earshot.parse.wire;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Texts from Rome's beans, where nothing is null and blanks are nothing.
final class Texts {
  private Texts() {}

  /// The text, stripped; empty where there is none but white space.
  static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(there -> !there.isEmpty());
  }

  /// The first that is there.
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  static Optional<String> first(Optional<String>... texts) {
    return Stream.of(texts).flatMap(Optional::stream).findFirst();
  }
}
