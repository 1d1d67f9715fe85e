package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words beside which a name may stand that no table has, as `introductions.tsv` lists them by
/// kind: `noun`, `naming`, and a registry's own (`gem`, `cargo`).
public final class Introducers {
  private static final Map<String, Set<String>> BY_KIND = byKind();
  private static final Set<String> ALL = all();

  private Introducers() {}

  /// Whether a folded word is of a kind.
  public static boolean is(String kind, String folded) {
    return BY_KIND.getOrDefault(kind, Set.of()).contains(folded);
  }

  /// Whether it is of any.
  static boolean has(String folded) {
    return ALL.contains(folded);
  }

  private static Map<String, Set<String>> byKind() {
    Map<String, Set<String>> words = new HashMap<>();
    for (String line : Resources.lines("introductions.tsv")) {
      String[] cells = line.split("\t", -1);
      words
          .computeIfAbsent(cells[0], kind -> new HashSet<>())
          .addAll(List.of(cells[1].split(" ", -1)));
    }
    return words;
  }

  private static Set<String> all() {
    Set<String> all = new HashSet<>();
    BY_KIND.values().forEach(all::addAll);
    return all;
  }
}
