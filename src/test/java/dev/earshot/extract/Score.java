package dev.earshot.extract;

import dev.earshot.podcast.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Counts how found mentions agree with labels: each package once an episode.
final class Score {
  int found;
  int missed;
  int wrong;
  int ecosystemAsked;
  int ecosystemRight;
  int versionsAsked;
  int versionsRight;
  int presentersAsked;
  int presentersRight;
  final List<String> errors = new ArrayList<>();

  void add(String episode, List<Gold.Label> labels, List<Mention> mentions) {
    Map<String, List<Mention>> predicted = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PACKAGE) {
        predicted.computeIfAbsent(Gold.fold(mention.name()), n -> new ArrayList<>()).add(mention);
      }
    }
    Set<String> known = new HashSet<>();
    labels.forEach(label -> known.addAll(label.keys()));
    for (Gold.Label label : labels) {
      if (label.isDemanded()) {
        demand(episode, label, predicted);
      }
    }
    for (List<Mention> mention : predicted.values()) {
      if (Collections.disjoint(Gold.keys(mention.getFirst().name()), known)) {
        wrong++;
        errors.add("wrong\t" + episode + "\t" + text(mention.getFirst()));
      }
    }
  }

  private void demand(String episode, Gold.Label label, Map<String, List<Mention>> predicted) {
    List<Mention> same = new ArrayList<>();
    predicted.forEach((name, mentions) -> {
      if (!Collections.disjoint(Gold.keys(mentions.getFirst().name()), label.keys())) {
        same.addAll(mentions);
      }
    });
    if (same.isEmpty()) {
      missed++;
      errors.add(
          "missed\t"
              + episode
              + "\t"
              + label.name()
              + "\t"
              + label.evidence()
              + "\t"
              + label.quote());
      return;
    }
    found++;
    details(episode, label, same);
  }

  private void details(String episode, Gold.Label label, List<Mention> same) {
    Mention best =
        same.stream().max((a, b) -> Double.compare(a.confidence(), b.confidence())).get();
    ecosystemAsked++;
    if (label.ecosystems().contains(best.purl().type())) {
      ecosystemRight++;
    } else {
      errors.add("ecosystem\t" + episode + "\t" + label.ecosystems() + "\t" + text(best));
    }
    if (!label.versions().isEmpty()) {
      versionsAsked++;
      boolean right =
          same.stream().anyMatch(m -> !Collections.disjoint(m.versions(), label.versions()));
      versionsRight += right ? 1 : 0;
      if (!right) {
        errors.add("version\t" + episode + "\t" + label.versions() + "\t" + text(best));
      }
    }
    if (!label.presenters().isEmpty()) {
      presentersAsked++;
      Set<String> said = new HashSet<>();
      same.forEach(m -> m.presenters().forEach(p -> said.add(p.toLowerCase(Locale.ROOT))));
      boolean right =
          label.presenters().stream().anyMatch(p -> said.contains(p.toLowerCase(Locale.ROOT)));
      presentersRight += right ? 1 : 0;
      if (!right) {
        errors.add("presenter\t" + episode + "\t" + label.presenters() + "\t" + text(best));
      }
    }
  }

  private static String text(Mention m) {
    return m.purl()
        + "\t"
        + m.evidence()
        + "\t"
        + Math.round(m.confidence() * 100)
        + "\t"
        + m.versions()
        + m.presenters()
        + "\t"
        + m.quote();
  }

  double precision() {
    return found == 0 ? 0 : (double) found / (found + wrong);
  }

  double recall() {
    return found == 0 ? 0 : (double) found / (found + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f recall %.3f F1 %.3f found %d missed %d wrong %d"
            + " ecosystem %d/%d versions %d/%d presenters %d/%d",
        precision(),
        recall(),
        f1(),
        found,
        missed,
        wrong,
        ecosystemRight,
        ecosystemAsked,
        versionsRight,
        versionsAsked,
        presentersRight,
        presentersAsked);
  }
}
