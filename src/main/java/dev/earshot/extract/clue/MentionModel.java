package dev.earshot.extract.clue;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Clue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs signs: a logistic regression whose weights stand in `model.tsv`, a line a sign.
@SuppressWarnings("EnumOrdinal") // Weights stand in the order of the signs, here and no further.
public final class MentionModel {
  private final double[] weights = new double[Sign.values().length];

  /// With other weights than the built-in; a sign without one weighs nothing.
  public MentionModel(Map<Sign, Double> weights) {
    weights.forEach((sign, weight) -> this.weights[sign.ordinal()] = weight);
  }

  /// The weights that the program brings along.
  public static MentionModel builtIn() {
    Map<Sign, Double> weights = new EnumMap<>(Sign.class);
    for (String line : Resources.lines("model.tsv")) {
      String[] cells = line.split("\t", -1);
      String constant = cells[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_');
      weights.put(Sign.valueOf(constant), Double.parseDouble(cells[1]));
    }
    return new MentionModel(weights);
  }

  /// How sure the signs make it, from 0 to 1.
  public double confidence(Set<Sign> signs) {
    double sum = 0;
    for (Sign sign : signs) {
      sum += weight(sign);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The signs with their weights, strongest first.
  public List<Clue> clues(Set<Sign> signs) {
    return signs.stream()
        .filter(sign -> sign != Sign.ANY)
        .map(sign -> new Clue(sign.label(), weight(sign)))
        .sorted(Comparator.comparingDouble((Clue clue) -> -Math.abs(clue.weight())))
        .toList();
  }

  /// How much a sign speaks for a mention; negative against.
  public double weight(Sign sign) {
    return weights[sign.ordinal()];
  }
}
