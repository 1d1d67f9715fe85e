package dev.earshot.cli.episodes.page;

import dev.earshot.cli.output.Output;
import java.util.List;

/// Prints what happens when, with the times below each other.
final class TimeTable {
  /// @param time empty where it is not known
  /// @param what untrusted
  record Row(String time, String what) {}

  private TimeTable() {}

  /// Nothing where there are no rows.
  static void print(Output output, String title, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    output.line();
    output.line(output.terminal().bold(title));
    int width = rows.stream().mapToInt(row -> row.time().length()).max().orElse(0);
    int indent = 2 + (width == 0 ? 2 : width + 2);
    for (Row row : rows) {
      String mark = width == 0 ? "•" : " ".repeat(width - row.time().length()) + row.time();
      output.hanging("  " + mark, row.what(), indent);
    }
  }
}
