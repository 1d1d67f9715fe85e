package dev.earshot.extract.known;

import dev.earshot.podcast.Purl;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// When packages came into the world: no episode speaks of one that is not there yet.
public final class Births {
  private final Map<Purl, Birth> births = new HashMap<>();
  private final Map<Purl, Split> splits = new HashMap<>();

  private record Birth(Instant day, Optional<Software> before) {}

  /// @param first the first version that is of the later package
  private record Split(Software before, Software after, int first) {}

  /// Reads the table.
  public Births() {
    for (String line : Resources.lines("births.tsv")) {
      String[] cells = line.split("\t", -1);
      Instant day = LocalDate.parse(cells[1]).atStartOfDay(ZoneOffset.UTC).toInstant();
      Optional<Software> before =
          cells.length > 2 ? Optional.of(Software.ofPurl(purl(cells[2]))) : Optional.empty();
      births.put(purl(cells[0]), new Birth(day, before));
      if (cells.length > 3) {
        Software after = Software.ofPurl(purl(cells[0]));
        Split split = new Split(before.orElseThrow(), after, Integer.parseInt(cells[3]));
        splits.put(split.before.purl(), split);
        splits.put(split.after.purl(), split);
      }
    }
  }

  /// Whether versions tell a package from what had its name before.
  public boolean isToldByVersion(Software software) {
    return splits.containsKey(software.purl());
  }

  /// Which of two packages that share a name has a version.
  ///
  /// @param software one that its version tells from another
  /// @param major its first number
  public Software ofVersion(Software software, int major) {
    Split split = splits.get(software.purl());
    return split == null ? software : major < split.first ? split.before : split.after;
  }

  private static Purl purl(String cell) {
    int slash = cell.indexOf('/');
    return Purls.ofTable(cell.substring(0, slash), cell.substring(slash + 1));
  }

  /// What a name meant on a day: the software itself once it was there, else what had the name
  /// before; empty where nothing had.
  public Optional<Software> meantOn(Instant day, Software software) {
    Birth birth = births.get(software.purl());
    return birth == null || !day.isBefore(birth.day) ? Optional.of(software) : birth.before;
  }
}
