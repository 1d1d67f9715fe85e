package dev.earshot.extract.catalog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A catalog's origin in words: parts between semicolons, of which the one of a registry begins
/// with `REGISTRY: `.
final class Origins {
  private static final String JOINT = "; ";

  /// What the names of a registry are called in the origin of the catalog that comes along.
  private static final Map<String, String> WORDS =
      Map.of("pypi", "PyPI", "npm", "npm", "gem", "gems", "cargo", "crates");

  private Origins() {}

  /// The part of an origin that speaks of a registry, without its mark.
  static String of(String origin, String registry) {
    String mark = registry + ": ";
    List<String> parts = List.of(origin.split(JOINT, -1));
    return parts.stream()
        .filter(part -> part.startsWith(mark))
        .map(part -> part.substring(mark.length()))
        .findFirst()
        .or(() -> parts.stream().filter(part -> speaksOf(part, registry)).findFirst())
        .orElse("");
  }

  private static boolean speaksOf(String part, String registry) {
    boolean marked = WORDS.keySet().stream().anyMatch(other -> part.startsWith(other + ": "));
    return !marked && part.contains(WORDS.getOrDefault(registry, registry));
  }

  /// The origin after a registry's list was taken over.
  static String with(String origin, String registry, String source, LocalDate day) {
    String mark = registry + ": ";
    Stream<String> others =
        Arrays.stream(origin.split(JOINT, -1)).filter(part -> !part.startsWith(mark));
    String fresh = mark + source.replace(JOINT, ", ").strip() + ", " + day;
    return Stream.concat(others, Stream.of(fresh)).collect(Collectors.joining(JOINT));
  }
}
