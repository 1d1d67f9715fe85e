package dev.earshot.sync.indexing;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// By which code, and knowing what of each show, an index was made. Its text is kept in the index.
///
/// @param known the name of what was known of each show, by the fingerprint of its feed
record Progress(String code, Map<String, String> known) {
  Progress {
    known = Map.copyOf(known);
  }

  static Progress none(String code) {
    return new Progress(code, Map.of());
  }

  /// Reads what [#toString] wrote; anything else is the progress of other code.
  static Progress of(String text) {
    List<String> lines = text.lines().toList();
    Map<String, String> known = new HashMap<>();
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      int space = line.indexOf(' ');
      if (space > 0) {
        known.put(line.substring(space + 1), line.substring(0, space));
      }
    }
    return new Progress(lines.isEmpty() ? "" : lines.getFirst(), known);
  }

  boolean isBy(String otherCode) {
    return code.equals(otherCode);
  }

  /// Whether a show was read knowing just this.
  boolean knew(URI feed, Knowledge knowledge) {
    return known.getOrDefault(key(feed), "").equals(knowledge.name());
  }

  /// The same after further shows were read.
  Progress with(Map<URI, Knowledge> read) {
    Map<String, String> more = new HashMap<>(known);
    read.forEach((feed, knowledge) -> more.put(key(feed), knowledge.name()));
    return new Progress(code, more);
  }

  /// Not the URL itself: it can hold a password.
  private static String key(URI feed) {
    return Knowledge.fingerprint(feed.toString());
  }

  @Override
  public String toString() {
    return new TreeMap<>(known)
        .entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> "\n" + entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining("", code, ""));
  }
}
