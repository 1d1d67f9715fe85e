package dev.earshot.extract.clue;

import dev.earshot.extract.page.Page;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Mention.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds names that stand in a row, "Flask, Django and Bottle", and lets what is known of some
/// speak for the others.
public final class Lists {
  private static final Pattern JOINT =
      Pattern.compile(
          "[`*_\\])]{0,2}+(?:, ?(?:and |or )?| ?/ ?"
              + "| (?:and|or|vs\\.?|&|\\+|und|et|y|и|или|ou|oder|o) )[`*_\\[(]{0,2}+");
  private static final int LONGEST_JOINT = 9;

  private Lists() {}

  /// The sightings, with signs for those that stand in a row.
  public static List<Sighting> completed(Page page, List<Sighting> sightings) {
    List<Sighting> inOrder =
        sightings.stream().sorted(Comparator.comparingInt(s -> s.span().start())).toList();
    List<Sighting> all = new ArrayList<>();
    List<Sighting> row = new ArrayList<>();
    for (Sighting sighting : inOrder) {
      if (!row.isEmpty() && !follows(page, row.getLast(), sighting)) {
        all.addAll(ended(row));
        row.clear();
      }
      row.add(sighting);
    }
    all.addAll(ended(row));
    return all;
  }

  private static boolean follows(Page page, Sighting before, Sighting after) {
    int from = before.span().end();
    int to = after.span().start();
    if (from > to || to - from > LONGEST_JOINT) {
      return before.span().contains(after.span());
    }
    return JOINT.matcher(page.text().substring(from, to)).matches();
  }

  private static List<Sighting> ended(List<Sighting> row) {
    long known = row.stream().filter(Lists::isKnown).count();
    boolean cue = row.stream().anyMatch(s -> s.signs().contains(Sign.CUE_BEFORE));
    long different = row.stream().map(Sighting::software).distinct().count();
    if (different < 2) {
      return List.copyOf(row);
    }
    List<Sighting> found = new ArrayList<>();
    for (Sighting sighting : row) {
      Set<Sign> signs = EnumSet.of(Sign.LISTED);
      long others = known - (isKnown(sighting) ? 1 : 0);
      if (others > 0) {
        signs.add(others > 1 ? Sign.LISTED_WITH_SEVERAL : Sign.LISTED_WITH_KNOWN);
      }
      if (cue) {
        signs.add(Sign.CUE_BEFORE);
      }
      found.add(asName(sighting, signs).with(signs));
    }
    return found;
  }

  /// In a row with several known packages a well-known one of the place's registry is no ordinary
  /// word, though it is written as one: "gorm, sqlc, zap and zerolog".
  private static Sighting asName(Sighting sighting, Set<Sign> row) {
    boolean word =
        row.contains(Sign.LISTED_WITH_SEVERAL)
            && sighting.signs().contains(Sign.KNOWN_WORD)
            && sighting.signs().contains(Sign.HOME_ECOSYSTEM);
    return word ? sighting.without(Sign.COMMON_LOWER) : sighting;
  }

  private static boolean isKnown(Sighting sighting) {
    return sighting.software().kind() == Kind.PACKAGE
        && (sighting.signs().contains(Sign.KNOWN_AT_HOME)
            || sighting.signs().contains(Sign.KNOWN_SHAPED));
  }
}
