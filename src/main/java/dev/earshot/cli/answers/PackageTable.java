package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.search.trends.PackageCount;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Packages with how often each is mentioned, as a table with bars.
public final class PackageTable {
  private PackageTable() {}

  /// Prints them in the order given; nothing where there are none.
  public static void print(Output output, List<PackageCount> counts) {
    Table table =
        new Table(
            List.of(Column.WORDS, Column.WORDS, Column.NUMBER, Column.NUMBER, Column.WORDS),
            List.of("package", "registry", "episodes", "shows", "first … last"));
    for (PackageCount count : counts) {
      table.row(
          count.episodes(),
          count.name(),
          count.purl().type(),
          Units.count(count.episodes()),
          Units.count(count.shows()),
          month(count.first()) + " … " + month(count.last()));
    }
    if (!counts.isEmpty()) {
      table.print(output);
    }
  }

  private static String month(Optional<Instant> at) {
    return at.map(time -> time.atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7))
        .orElse("undated");
  }
}
