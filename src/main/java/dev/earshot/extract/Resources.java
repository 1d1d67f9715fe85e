package dev.earshot.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads this package's tables: text, a line per entry, `#` for comments.
final class Resources {
  private Resources() {}

  /// The lines of a table, without comments and blank lines.
  static List<String> lines(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
