package dev.earshot.search.trends;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/// Names with how many there are of each.
public final class Ranked {
  private Ranked() {}

  /// In the order of their number, the largest first, then of their names.
  public static Map<String, Integer> of(Map<String, ? extends Collection<?>> groups) {
    Map<String, Integer> ranked = new LinkedHashMap<>();
    groups.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<String, ? extends Collection<?>> group) -> group.getValue().size())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .forEach(group -> ranked.put(group.getKey(), group.getValue().size()));
    return ranked;
  }
}
