package dev.earshot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A query whose answers somebody has graded.
///
/// @param kind what the asker has in mind: a known episode, a package, a topic, a person …
/// @param heldOut whether it was kept from sight while the ranking was tuned
/// @param grades by GUID; what is not there is no answer
public record JudgedQuery(String kind, boolean heldOut, String query, Map<String, Integer> grades) {
  private static final int PAGE = 10;

  /// All of a file.
  public static List<JudgedQuery> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(JudgedQuery::parse)
        .toList();
  }

  private static JudgedQuery parse(String line) {
    String[] columns = line.split("\t", -1);
    Map<String, Integer> grades = new HashMap<>();
    for (String graded : columns[3].split(" ", -1)) {
      int colon = graded.lastIndexOf(':');
      grades.put(graded.substring(0, colon), Integer.parseInt(graded.substring(colon + 1)));
    }
    return new JudgedQuery(columns[0], columns[1].equals("held"), columns[2], grades);
  }

  /// One over the rank of the first answer.
  double reciprocalRank(List<String> guids) {
    for (int i = 0; i < Math.min(PAGE, guids.size()); i++) {
      if (grades.containsKey(guids.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /// nDCG@10 with exponential gain.
  double ndcg(List<String> guids) {
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    List<Integer> found = guids.stream().map(guid -> grades.getOrDefault(guid, 0)).toList();
    return gain(found) / gain(best);
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(PAGE, grades.size()); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return gain;
  }
}
