package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.FoundFeed;
import dev.earshot.cli.answers.HitLines;
import dev.earshot.cli.answers.PackageTable;
import dev.earshot.cli.answers.Rows;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.search.trends.PackageCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the answers to a query in any unit and form.
final class AnswerPrinter {
  private static final int DAY = 10;

  private final Output output;

  AnswerPrinter(Output output) {
    this.output = output;
  }

  /// The answers as one reads them, without what is said below them.
  ///
  /// @return how many there are on this page
  int text(AnswerRows answer, AnswerUnit unit) throws UnusableIndexException {
    return switch (unit) {
      case EPISODES -> {
        answer.hits().forEach(hit -> HitLines.print(output, hit));
        yield answer.hits().size();
      }
      case PACKAGES -> {
        List<PackageCount> page = answer.page(answer.packages());
        PackageTable.print(output, page);
        yield page.size();
      }
      case LINKS -> links(answer.of(unit));
      case TOPICS, MENTIONS, SHOWS -> table(answer.of(unit));
    };
  }

  /// Rows in a form that other programs read, but RSS.
  void print(Rows rows, AnswerForm form, long total) {
    switch (form) {
      case JSON -> rows.json(output, total);
      case JSONL -> rows.jsonLines(output);
      case CSV -> rows.csv(output);
      case TSV -> rows.tsv(output);
      case URLS -> rows.urls(output);
      case TEXT, RSS -> throw new IllegalArgumentException(form + " has no rows");
    }
  }

  /// A search as a podcast.
  void rss(String query, List<EpisodeDetail> episodes, Instant now) {
    output.line(Printable.xml(FoundFeed.of(query, query, episodes, now).strip()));
  }

  /// Addresses are to be copied, so each stands whole on a line of its own, under its episode.
  private int links(Rows rows) {
    String episode = "";
    for (Map<String, Object> row : rows.rows()) {
      String id = cell(row, "id");
      if (!id.equals(episode)) {
        String published = cell(row, "published");
        String day = published.isEmpty() ? EpisodeLines.UNDATED : published;
        EpisodeLines.header(output, day, cell(row, "show"), cell(row, "title"), id);
      }
      episode = id;
      output.line("    " + Printable.line(cell(row, "url")));
    }
    return rows.rows().size();
  }

  /// The columns that one reads, as far as there is something in them. Addresses would be cut.
  private int table(Rows rows) {
    List<String> shown =
        Stream.of("published", "show", "name", "versions", "heading", "topic", "title")
            .filter(rows.fields()::contains)
            .filter(field -> rows.rows().stream().anyMatch(row -> !cell(row, field).isEmpty()))
            .toList();
    boolean counted = rows.fields().contains("episodes");
    List<Column> columns =
        shown.stream().map(_ -> Column.WORDS).collect(Collectors.toCollection(ArrayList::new));
    List<String> headings = new ArrayList<>(shown);
    if (counted) {
      columns.add(Column.NUMBER);
      headings.add("episodes");
    }
    Table table = new Table(columns, headings);
    for (Map<String, Object> row : rows.rows()) {
      double bar = row.get("episodes") instanceof Number number ? number.doubleValue() : 0;
      table.row(bar, headings.stream().map(field -> cell(row, field)).toArray(String[]::new));
    }
    if (!rows.rows().isEmpty()) {
      table.print(output);
    }
    return rows.rows().size();
  }

  private static String cell(Map<String, Object> row, String field) {
    Object value = row.get(field);
    String text =
        switch (value) {
          case null -> "";
          case List<?> many -> String.join(", ", many.stream().map(String::valueOf).toList());
          case Number number -> Units.count(number.longValue());
          default -> value.toString();
        };
    return field.equals("published") && text.length() > DAY ? text.substring(0, DAY) : text;
  }
}
