package dev.earshot.extract;

import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Which registries an episode is about, as a whole and at a place: from what the show's episodes
/// link, and from the words of the page, the heading above and the line.
final class Ecosystems {
  private static final double SHOW = 2;
  private static final double EPISODE = 1.5;
  private static final double HEADING = 1.5;
  private static final double LINE = 2;
  private static final double LEAST = 0.25;
  private static final Map<String, String> CUES = cues();
  private static final List<String> TYPES = CUES.values().stream().distinct().sorted().toList();

  private final Page page;
  private final Map<String, Double> base = new HashMap<>();
  private final TreeMap<Integer, Map<String, Integer>> headings = new TreeMap<>();
  private final Map<Integer, Map<String, Integer>> lines = new HashMap<>();

  Ecosystems(Page page, List<Word> words, Learned learned) {
    this.page = page;
    Map<String, Integer> cues = count(words);
    int all = cues.values().stream().mapToInt(Integer::intValue).sum();
    cues.forEach((type, n) -> base.merge(type, EPISODE * n / Math.max(4, all), Double::sum));
    double links = 0;
    for (String type : types()) {
      links += learned.ofShow("ecosystem:" + type);
    }
    for (String type : types()) {
      double share = learned.ofShow("ecosystem:" + type) / Math.max(3, links);
      base.merge(type, SHOW * share, Double::sum);
    }
    for (Mark mark : page.marks().of(Mark.Kind.HEADING)) {
      headings.put(mark.span().start(), count(Word.of(page.text(mark.span()))));
    }
  }

  /// All purl types that the table knows.
  static List<String> types() {
    return TYPES;
  }

  /// How much a place is about the packages of a registry; 0 not at all, 1 and more surely.
  double at(int position, String type) {
    double score = base.getOrDefault(type, 0.0);
    var heading = headings.floorEntry(position);
    if (heading != null && heading.getValue().containsKey(type)) {
      score += HEADING;
    }
    Span line = page.line(position);
    if (line.length() < 600 && cues(line).containsKey(type)) {
      score += LINE;
    }
    return score;
  }

  private Map<String, Integer> cues(Span line) {
    return lines.computeIfAbsent(line.start(), _ -> count(Word.of(page.text(line))));
  }

  /// Whether a place is about the packages of a registry as much, nearly, as of any other.
  boolean isAmongFirst(int position, String type) {
    double most = types().stream().mapToDouble(other -> at(position, other)).max().orElse(0);
    return at(position, type) >= Math.max(LEAST, most / 2);
  }

  private static Map<String, Integer> count(List<Word> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (Word word : words) {
      String type = CUES.get(word.text().toLowerCase(Locale.ROOT));
      if (type != null) {
        counts.merge(type, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, String> cues() {
    Map<String, String> cues = new HashMap<>();
    for (String line : Resources.lines("ecosystems.tsv")) {
      String[] cells = line.split("\t", -1);
      for (String word : cells[1].split(" ", -1)) {
        cues.put(word, cells[0]);
      }
    }
    return Map.copyOf(cues);
  }
}
