package dev.earshot.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Rows whose columns align, whatever characters they hold, and that fit the terminal: the widest
/// column of words is cut first, a bar takes what is left, and where even that is too wide the bar
/// is left out and then the last columns.
public final class Table {
  private static final int GAP = 2;
  private static final int NARROWEST_WORDS = 12;
  private static final int WIDEST_BAR = 40;
  private static final int NARROWEST_BAR = 4;

  /// What stands in a column.
  public enum Column {
    /// Words from the left; they may be cut.
    WORDS,
    /// Numbers, flush right; never cut.
    NUMBER
  }

  private record Row(List<String> cells, double bar) {}

  private final List<Column> columns;
  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();

  /// A table without rows.
  ///
  /// @param headings one a column; all empty for none
  public Table(List<Column> columns, List<String> headings) {
    this.columns = List.copyOf(columns);
    this.headings = List.copyOf(headings);
  }

  /// Adds a row of untrusted texts.
  ///
  /// @param bar what the bar at its end shows; 0 in all rows for a table without bars
  public Table row(double bar, String... cells) {
    rows.add(new Row(Stream.of(cells).map(Printable::line).toList(), bar));
    return this;
  }

  /// Prints all rows, the first column as a name.
  public void print(Output output) {
    double longest = rows.stream().mapToDouble(Row::bar).max().orElse(0);
    int[] widths = widths();
    boolean barred = longest > 0;
    // Who reads from a pipe wants the words whole.
    if (output.terminal().interactive()) {
      int[] beside = narrowed(widths, output.width() - GAP - NARROWEST_BAR);
      barred = barred && taken(beside) <= output.width() - GAP - NARROWEST_BAR;
      widths = barred ? beside : fitting(widths, output.width());
    }
    int bar = Math.clamp(output.width() - taken(widths) - GAP, NARROWEST_BAR, WIDEST_BAR);
    if (headings.stream().anyMatch(heading -> !heading.isEmpty())) {
      output.line(output.terminal().dim(line(headings, widths, false, output).stripTrailing()));
    }
    for (Row row : rows) {
      String drawn = barred ? Bars.bar(row.bar(), longest, bar) : "";
      String text = line(row.cells(), widths, true, output);
      output.line(drawn.isEmpty() ? text.stripTrailing() : text + " ".repeat(GAP) + drawn);
    }
  }

  private String line(List<String> cells, int[] widths, boolean named, Output output) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell =
          columns.get(i) == Column.WORDS ? Wrap.cut(cells.get(i), widths[i]) : cells.get(i);
      String blanks = " ".repeat(Math.max(0, widths[i] - Wrap.columns(cell)));
      String shown = named && i == 0 ? output.terminal().name(cell) : cell;
      line.append(i == 0 ? "" : " ".repeat(GAP));
      line.append(columns.get(i) == Column.WORDS ? shown + blanks : blanks + shown);
    }
    return line.toString();
  }

  private int[] widths() {
    int[] widths = headings.stream().mapToInt(Wrap::columns).toArray();
    for (Row row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Wrap.columns(row.cells().get(i)));
      }
    }
    return widths;
  }

  private static int taken(int[] widths) {
    int taken = -GAP;
    for (int width : widths) {
      taken += width + GAP;
    }
    return taken;
  }

  /// As many columns as there is room for, from the left.
  private int[] fitting(int[] widths, int width) {
    int[] narrowed = narrowed(widths, width);
    return taken(narrowed) <= width || widths.length == 1
        ? narrowed
        : fitting(Arrays.copyOf(widths, widths.length - 1), width);
  }

  /// Narrower where words are widest, as far as they can be.
  private int[] narrowed(int[] widths, int width) {
    int[] narrowed = widths.clone();
    for (int left = taken(widths) - width; left > 0; left--) {
      int widest = -1;
      for (int i = 0; i < narrowed.length; i++) {
        boolean words = columns.get(i) == Column.WORDS && narrowed[i] > NARROWEST_WORDS;
        widest = words && (widest < 0 || narrowed[i] > narrowed[widest]) ? i : widest;
      }
      if (widest < 0) {
        return narrowed;
      }
      narrowed[widest]--;
    }
    return narrowed;
  }
}
