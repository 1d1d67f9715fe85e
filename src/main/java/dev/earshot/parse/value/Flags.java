package dev.earshot.parse.value;

import java.util.Locale;
import java.util.Optional;

/// Yes and no as feeds spell them.
public final class Flags {
  private Flags() {}

  /// `yes`, `true`, `explicit` against `no`, `false`, `clean`; anything else says nothing.
  public static Optional<Boolean> parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true", "explicit", "1", "y", "on" -> Optional.of(true);
      case "no", "false", "clean", "notexplicit", "0", "n", "off" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
