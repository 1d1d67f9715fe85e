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

  private record Birth(Instant day, Optional<Software> before) {}

  /// Reads the table.
  public Births() {
    for (String line : Resources.lines("births.tsv")) {
      String[] cells = line.split("\t", -1);
      Instant day = LocalDate.parse(cells[1]).atStartOfDay(ZoneOffset.UTC).toInstant();
      Optional<Software> before =
          cells.length > 2 ? Optional.of(Software.ofPurl(purl(cells[2]))) : Optional.empty();
      births.put(purl(cells[0]), new Birth(day, before));
    }
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
