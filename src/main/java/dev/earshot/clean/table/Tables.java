package dev.earshot.clean.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tables of data that lie beside a class as resources: a row a line, `#` comments.
public final class Tables {
  private Tables() {}

  /// The rows.
  public static List<String> lines(Class<?> owner, String name) {
    var resource = Objects.requireNonNull(owner.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + name, broken);
    }
  }
}
