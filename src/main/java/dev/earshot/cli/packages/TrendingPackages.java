package dev.earshot.cli.packages;

import dev.earshot.cli.answers.RankingPage;
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
  public void print(Output output, RankingPage page) {
    List<Trend> shown = page.of(trends);
    if (!shown.isEmpty()) {
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
      shown.forEach(trend -> row(table, trend));
      table.print(output);
    }
    output.note(
        "%s%s from %s to %s, against %s from %s on"
            .formatted(
                trends.isEmpty() ? "nothing rises more than chance explains: " : "",
                Units.count(now, "episode"),
                PackagesCommand.day(period.since()),
                PackagesCommand.day(period.until()),
                Units.count(before),
                PackagesCommand.day(period.before().since())));
    page.note(output, trends);
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
  public Map<String, Object> json(RankingPage page) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("since", period.since().toString());
    json.put("until", period.until().toString());
    json.put("episodes_now", now);
    json.put("episodes_before", before);
    json.put("total", trends.size());
    json.put("packages", page.of(trends).stream().map(TrendingPackages::json).toList());
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
