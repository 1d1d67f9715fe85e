package dev.earshot.extract.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A catalog's origin in words: parts between semicolons, of which the one of a registry begins
/// with `REGISTRY: `.
final class Origins {
  private static final String JOINT = "; ";

  private Origins() {}

  /// The origin after a registry's list was taken over.
  static String with(String origin, String registry, String source, LocalDate day) {
    String mark = registry + ": ";
    Stream<String> others =
        Arrays.stream(origin.split(JOINT, -1)).filter(part -> !part.startsWith(mark));
    String fresh = mark + source.replace(JOINT, ", ").strip() + ", " + day;
    return Stream.concat(others, Stream.of(fresh)).collect(Collectors.joining(JOINT));
  }
}
