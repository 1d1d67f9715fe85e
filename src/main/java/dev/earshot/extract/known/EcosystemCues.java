package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that tell which registry's packages a text is about, as `ecosystems.tsv` lists them.
public final class EcosystemCues {
  /// The purl types of the table, in alphabetical order.
  public static final List<String> TYPES =
      Resources.lines("ecosystems.tsv").stream().map(l -> l.split("\t", -1)[0]).sorted().toList();

  private static final Map<String, Integer> INDEX = index();
  private static final Map<String, Integer> CUES = cues();

  private EcosystemCues() {}

  /// The place of a purl type in [#TYPES], -1 where it is none of them.
  public static int index(String type) {
    return INDEX.getOrDefault(type, -1);
  }

  /// The index of the registry that a word, in lower case, is a sign of; -1 for none.
  public static int cuedBy(String word) {
    return CUES.getOrDefault(word, -1);
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
}
