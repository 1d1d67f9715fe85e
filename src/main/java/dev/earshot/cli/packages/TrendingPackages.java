package dev.earshot.cli.packages;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.trends.Period;
import dev.earshot.search.trends.Trend;
import dev.earshot.search.trends.Trends;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Packages that are mentioned more often than before.
///
/// @param now how many episodes came out in the period
/// @param before how many in the period before
record TrendingPackages(List<Trend> trends, Period period, long now, long before)
    implements PackagesAnswer {
  static TrendingPackages of(Trends trends, List<Occurrence> mentions, Period period) {
    return new TrendingPackages(
        trends.rising(mentions), period, trends.episodesNow(), trends.episodesBefore());
  }

  @Override
  public int total() {
    return trends.size();
  }

  @Override
  public void print(Output output, int top) {
    if (!trends.isEmpty()) {
      Table table =
          new Table(
              List.of(
                  Column.WORDS,
                  Column.WORDS,
                  Column.NUMBER,
                  Column.NUMBER,
                  Column.NUMBER,
                  Column.NUMBER),
              List.of("package", "registry", "now", "before", "growth", "G²"));
      trends.stream().limit(top).forEach(trend -> row(table, trend));
      table.print(output);
    }
    output.note(
        (trends.isEmpty() ? "nothing rises more than chance explains: " : "episodes from ")
            + PackagesCommand.day(period.since())
            + " to "
            + PackagesCommand.day(period.until())
            + " ("
            + Units.count(now)
            + ") against those from "
            + PackagesCommand.day(period.before().since())
            + " ("
            + Units.count(before)
            + ")");
    if (trends.size() > top) {
      output.note(
          Units.count(top) + " of " + Units.count(trends.size(), "package") + "; more with --top");
    }
  }

  private static void row(Table table, Trend trend) {
    table.row(
        trend.surprise(),
        trend.name(),
        trend.purl().type(),
        Units.count(trend.now()),
        Units.count(trend.before()),
        "×" + decimal(trend.growth()),
        decimal(trend.surprise()));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  @Override
  public Map<String, Object> json(int top) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("since", period.since().toString());
    json.put("until", period.until().toString());
    json.put("episodes_now", now);
    json.put("episodes_before", before);
    json.put("total", trends.size());
    json.put("packages", trends.stream().limit(top).map(TrendingPackages::json).toList());
    return json;
  }

  private static Map<String, Object> json(Trend trend) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("purl", trend.purl().toString());
    json.put("name", trend.name());
    json.put("ecosystem", trend.purl().type());
    json.put("now", trend.now());
    json.put("before", trend.before());
    json.put("growth", Math.round(100 * trend.growth()) / 100.0);
    json.put("surprise", Math.round(100 * trend.surprise()) / 100.0);
    return json;
  }
}
