package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that tell which registry's packages a text is about, as `ecosystems.tsv` lists them.
public final class EcosystemCues {
  /// The purl types of the table, in alphabetical order.
  public static final List<String> TYPES =
      Resources.lines("ecosystems.tsv").stream().map(l -> l.split("\t", -1)[0]).sorted().toList();

  private static final Map<String, Integer> INDEX = index();
  private static final Map<String, Integer> CUES = cues();

  private static final Map<String, Set<String>> PARTS = parts();

  private static final Map<String, Set<String>> AROUND = around();

  private EcosystemCues() {}

  /// Whether packages of a registry bear a word in their names: `django-x`, `x-rs`.
  public static boolean isPartOfNames(String type, String part) {
    return PARTS.getOrDefault(type, Set.of()).contains(part);
  }

  /// The place of a purl type in [#TYPES], -1 where it is none of them.
  public static int index(String type) {
    return INDEX.getOrDefault(type, -1);
  }

  /// The index of the registry that a word is a sign of; -1 for none. A word that the table has
  /// with a capital counts only so.
  public static int cuedBy(String word) {
    int exact = CUES.getOrDefault(word, -1);
    if (exact >= 0) {
      return exact;
    }
    int whole = CUES.getOrDefault(word.toLowerCase(Locale.ROOT), -1);
    return whole >= 0 ? whole : cuedByHead(word);
  }

  /// The same of what stands before a hyphen with a capital, as German joins words: "Python-Paket".
  private static int cuedByHead(String word) {
    int dash = word.indexOf('-');
    boolean joined = dash > 2 && Character.isUpperCase(word.charAt(0));
    return joined ? CUES.getOrDefault(word.substring(0, dash).toLowerCase(Locale.ROOT), -1) : -1;
  }

  /// Whether a word is a sign only with its capital.
  public static boolean isWithCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) && CUES.containsKey(word);
  }

  /// Whether a word stands before, or after, such a sign where it means the language: "in Go".
  ///
  /// @param where `before` or `after`
  public static boolean isAround(String where, String word) {
    return AROUND.getOrDefault(where, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Set<String>> around() {
    Map<String, Set<String>> around = new HashMap<>();
    for (String line : Resources.lines("around-go.tsv")) {
      String[] cells = line.split("\t", -1);
      around.put(cells[0], Set.of(cells[1].split(" ", -1)));
    }
    return Map.copyOf(around);
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    TYPES.forEach(type -> index.put(type, index.size()));
    return Map.copyOf(index);
  }

  private static Map<String, Integer> cues() {
    Map<String, Integer> cues = new HashMap<>();
    for (String line : Resources.lines("ecosystems.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) {
        cues.put(word, INDEX.getOrDefault(cells[0], -1));
      }
    }
    return Map.copyOf(cues);
  }

  private static Map<String, Set<String>> parts() {
    Map<String, Set<String>> parts = new HashMap<>();
    for (String line : Resources.lines("ecosystems.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 2) {
        parts.put(cells[0], Set.copyOf(List.of(cells[2].split(" ", -1))));
      }
    }
    return Map.copyOf(parts);
  }
}
