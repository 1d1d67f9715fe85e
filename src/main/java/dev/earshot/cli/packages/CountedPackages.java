package dev.earshot.cli.packages;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.search.trends.PackageCount;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Packages and how often each is mentioned.
///
/// @param what is said of them all
record CountedPackages(List<PackageCount> counts, String what) implements PackagesAnswer {
  @Override
  public int total() {
    return counts.size();
  }

  @Override
  public void print(Output output, int top) {
    if (counts.isEmpty()) {
      output.note("no package is " + what);
      return;
    }
    Table table =
        new Table(
            List.of(Column.WORDS, Column.WORDS, Column.NUMBER, Column.NUMBER, Column.WORDS),
            List.of("package", "registry", "episodes", "shows", "first … last"));
    for (PackageCount count : counts.stream().limit(top).toList()) {
      table.row(
          count.episodes(),
          count.name(),
          count.purl().type(),
          Units.count(count.episodes()),
          Units.count(count.shows()),
          month(count.first()) + " … " + month(count.last()));
    }
    table.print(output);
    if (counts.size() > top) {
      output.note(
          Units.count(top) + " of " + Units.count(counts.size(), "package") + "; more with --top");
    }
  }

  private static String month(Optional<Instant> at) {
    return at.map(PackagesCommand::day).map(day -> day.substring(0, 7)).orElse("undated");
  }

  @Override
  public Map<String, Object> json(int top) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("total", counts.size());
    json.put("packages", counts.stream().limit(top).map(CountedPackages::json).toList());
    return json;
  }

  private static Map<String, Object> json(PackageCount count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("purl", count.purl().toString());
    json.put("name", count.name());
    json.put("ecosystem", count.purl().type());
    json.put("episodes", count.episodes());
    json.put("shows", count.shows());
    json.put("first", count.first().map(Instant::toString).orElse(null));
    json.put("last", count.last().map(Instant::toString).orElse(null));
    return json;
  }
}
