package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.FoundFeed;
import dev.earshot.cli.answers.Rows;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.search.answer.EpisodeDetail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Prints the answers to a query in any unit and form but the usual one.
final class AnswerPrinter {
  private static final int DAY = 10;

  private final Output output;

  AnswerPrinter(Output output) {
    this.output = output;
  }

  /// Rows in a form that is not RSS.
  void print(Rows rows, AnswerForm form, long total) {
    switch (form) {
      case TEXT -> {
        if (rows.fields().contains("url") && rows.fields().contains("text")) {
          links(rows);
        } else {
          table(rows);
        }
      }
      case JSON -> rows.json(output, total);
      case JSONL -> rows.jsonLines(output);
      case CSV -> rows.csv(output);
      case TSV -> rows.tsv(output);
      case URLS -> rows.urls(output);
      case RSS -> throw new IllegalArgumentException("RSS has episodes, not rows");
    }
  }

  /// A search as a podcast.
  void rss(String query, List<EpisodeDetail> episodes, Instant now) {
    output.line(Printable.xml(FoundFeed.of(query, query, episodes, now).strip()));
  }

  /// Addresses are to be copied, so each stands whole on a line of its own, under its episode.
  private void links(Rows rows) {
    String episode = "";
    for (Map<String, Object> row : rows.rows()) {
      String id = cell(row, "id");
      if (!id.equals(episode)) {
        EpisodeLines.header(
            output, cell(row, "published"), cell(row, "show"), cell(row, "title"), id);
      }
      episode = id;
      output.line("    " + Printable.line(cell(row, "url")));
    }
  }

  /// The columns that one reads, as far as there are such fields.
  private void table(Rows rows) {
    boolean counted = rows.fields().contains("episodes");
    List<String> shown =
        Stream.of("published", "show", "name", "heading", "versions", "url", "title", "topic")
            .filter(rows.fields()::contains)
            .filter(field -> !counted || field.equals("name"))
            .toList();
    Stream<Column> words = shown.stream().map(_ -> Column.WORDS);
    Table table =
        new Table(
            Stream.concat(words, counted ? Stream.of(Column.NUMBER) : Stream.empty()).toList(),
            Stream.concat(shown.stream(), counted ? Stream.of("episodes") : Stream.empty())
                .toList());
    for (Map<String, Object> row : rows.rows()) {
      Stream<String> cells = shown.stream().map(field -> cell(row, field));
      Object count = row.get("episodes");
      double bar = count instanceof Number number ? number.doubleValue() : 0;
      table.row(
          bar,
          (count == null ? cells : Stream.concat(cells, Stream.of(count.toString())))
              .toArray(String[]::new));
    }
    table.print(output);
  }

  private static String cell(Map<String, Object> row, String field) {
    Object value = row.get(field);
    String text =
        switch (value) {
          case null -> "";
          case List<?> many -> String.join(", ", many.stream().map(String::valueOf).toList());
          default -> value.toString();
        };
    return field.equals("published") && text.length() > DAY ? text.substring(0, DAY) : text;
  }
}
