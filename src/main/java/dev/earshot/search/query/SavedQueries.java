package dev.earshot.search.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Queries that have a name, usable inside others as `query:NAME`. Kept in a text file that one can
/// edit: a line `NAME = query` each, `#` comments.
public record SavedQueries(Map<String, String> byName) {
  /// No query saved.
  public static final SavedQueries NONE = new SavedQueries(Map.of());

  public SavedQueries {
    byName = java.util.Collections.unmodifiableMap(new TreeMap<>(byName));
  }

  /// Reads the file; none where there is no file.
  public static SavedQueries read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return NONE;
    }
    Map<String, String> byName = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        byName.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return new SavedQueries(byName);
  }

  /// The query of a name.
  public Optional<String> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// One more, or another text for a name.
  public SavedQueries with(String name, String query) {
    Map<String, String> more = new TreeMap<>(byName);
    more.put(name.strip(), query.strip());
    return new SavedQueries(more);
  }

  /// Writes the file, keeping no comments.
  public void write(Path file) throws IOException {
    List<String> lines =
        byName.entrySet().stream().map(each -> each.getKey() + " = " + each.getValue()).toList();
    Files.write(file, lines);
  }
}
