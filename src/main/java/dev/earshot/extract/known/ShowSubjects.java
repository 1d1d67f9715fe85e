package dev.earshot.extract.known;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The words that tell which registry's packages a show is about, as `show-subjects.tsv` has them.
public final class ShowSubjects {
  private static final Map<String, String> TYPES = types();

  private ShowSubjects() {}

  /// The purl type of a word as it is written; empty for all others.
  public static Optional<String> type(String word) {
    return Optional.ofNullable(TYPES.get(word));
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    for (String line : Resources.lines("show-subjects.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) {
        types.put(word, cells[0]);
      }
    }
    return Map.copyOf(types);
  }
}
