package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.answers.TopOption;
import dev.earshot.cli.output.Bars;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.Mention;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.query.Scope;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.search.trends.PackageCount;
import dev.earshot.search.trends.PackageCounts;
import dev.earshot.search.trends.Ranked;
import dev.earshot.search.trends.TopicCounts;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class StatsCommand implements Callable<Integer> {
  private static final int USUAL = 8;

  private static final int MONTHS = 12;

  private final Session session;
  private final ScopeOptions scope = new ScopeOptions();
  private final TopOption top = new TopOption();
  private Format format = Format.TEXT;
  private int most = USUAL;

  StatsCommand(Session session) {
    this.session = session;
  }

  /// @param months how many episodes each month has, without gaps
  private record Stats(
      SortedMap<YearMonth, Integer> months,
      Map<String, Integer> shows,
      Map<String, Integer> topics,
      Map<String, Integer> people,
      Map<String, Integer> packages) {}

  Usage usage() {
    return Usage.of(
            this,
            "Draws how much there is: episodes a month, and the shows, topics, people"
                + " and packages that have most.",
            "",
            "Shows and people are counted by the episodes in which they mention a package, topics"
                + " by their headings, without those that a show has in every tenth episode.")
        .examples("  earshot stats", "  earshot stats --show 'python bytes' --since 2023")
        .with(scope)
        .with(top)
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    Scope asked = scope.scope(session);
    most = top.or(USUAL);
    Stats stats = session.searching(searcher -> stats(searcher, asked));
    if (format == Format.JSON) {
      session.output().json(json(stats));
    } else {
      print(session.output(), stats);
    }
    return stats.months().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private static Stats stats(EpisodeSearcher searcher, Scope asked) throws UnusableIndexException {
    List<Occurrence> mentions = searcher.occurrences(Set.of(Mention.Kind.PACKAGE), asked);
    return new Stats(
        months(searcher.publications(asked)),
        ranked(mentions, mention -> List.of(mention.show())),
        TopicCounts.of(searcher.headings(asked)),
        ranked(mentions, Occurrence::presenters),
        named(mentions));
  }

  private static Map<String, Integer> named(List<Occurrence> mentions) {
    Map<String, Integer> named = new LinkedHashMap<>();
    PackageCounts.of(mentions)
        .forEach((PackageCount one) -> named.putIfAbsent(one.name(), one.episodes()));
    return named;
  }

  private static SortedMap<YearMonth, Integer> months(List<Instant> publications) {
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    publications.forEach(
        at -> months.merge(YearMonth.from(at.atZone(ZoneOffset.UTC)), 1, Integer::sum));
    if (!months.isEmpty()) {
      YearMonth last = months.lastKey();
      for (YearMonth at = months.firstKey(); at.isBefore(last); at = at.plusMonths(1)) {
        months.putIfAbsent(at, 0);
      }
    }
    return months;
  }

  private static Map<String, Integer> ranked(
      List<Occurrence> mentions, Function<Occurrence, List<String>> names) {
    return Ranked.of(
        mentions.stream()
            .flatMap(
                mention -> names.apply(mention).stream().map(n -> Map.entry(n, mention.episode())))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
  }

  private void print(Output output, Stats stats) {
    if (stats.months().isEmpty()) {
      output.note("no episode is dated");
      return;
    }
    months(output, stats.months());
    table(output, "shows", stats.shows());
    table(output, "topics", stats.topics());
    table(output, "people", stats.people());
    table(output, "packages", stats.packages());
  }

  /// A line a year, a bar a month; each year has its own scale, as its sum is told beside it.
  private static void months(Output output, SortedMap<YearMonth, Integer> months) {
    Table table =
        new Table(
            List.of(Column.WORDS, Column.WORDS, Column.NUMBER),
            List.of("year", "by month", "episodes"));
    for (int year = months.firstKey().getYear(); year <= months.lastKey().getYear(); year++) {
      int of = year;
      List<Integer> counts =
          IntStream.rangeClosed(1, MONTHS)
              .mapToObj(month -> months.getOrDefault(YearMonth.of(of, month), 0))
              .toList();
      int sum = counts.stream().mapToInt(n -> n).sum();
      table.row(sum, Integer.toString(year), Bars.sparkline(counts), Units.count(sum));
    }
    table.print(output);
  }

  private void table(Output output, String heading, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      Table table = new Table(List.of(Column.WORDS, Column.NUMBER), List.of(heading, "episodes"));
      counts.entrySet().stream()
          .limit(most)
          .forEach(one -> table.row(one.getValue(), one.getKey(), Units.count(one.getValue())));
      output.line();
      table.print(output);
    }
  }

  private Map<String, Object> json(Stats stats) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Integer> months = new LinkedHashMap<>();
    stats.months().forEach((month, count) -> months.put(month.toString(), count));
    json.put("months", months);
    json.put("shows", first(stats.shows()));
    json.put("topics", first(stats.topics()));
    json.put("people", first(stats.people()));
    json.put("packages", first(stats.packages()));
    return json;
  }

  private List<Map<String, Object>> first(Map<String, Integer> counts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    counts.entrySet().stream()
        .limit(most)
        .forEach(one -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("name", one.getKey());
          row.put("episodes", one.getValue());
          rows.add(row);
        });
    return rows;
  }
}
