package dev.earshot.clean.text;

import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;

/// The text as it grows: what is due before the next visible character (line breaks, indentation, a
/// bullet, a space) is held back until that comes, so that nothing empty leaves a trace.
final class Page {
  /// A run of text that is being written; its start is known from its first visible character on.
  static final class Run {
    private int start = -1;

    private Run() {}
  }

  /// What a line stands in.
  record Place(int depth, int heading, boolean code) {}

  /// A line, as far as the page knows.
  record Row(Span span, Place place, boolean isFirstOfItem, boolean afterBlank) {}

  private final StringBuilder out = new StringBuilder();
  private final List<Run> waiting = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private int breaks;
  private boolean space;
  private String held = "";
  private String indent = "";
  private String bullet = "";
  private int rowStart = -1;
  private boolean rowIsItem;
  private boolean rowAfterBlank = true;
  private Place place = new Place(0, 0, false);
  private Place rowPlace = place;

  /// At least so many line breaks before what comes next.
  void breakLine(int atLeast) {
    endRow();
    space = false;
    held = "";
    if (!out.isEmpty()) {
      breaks = Math.max(breaks, atLeast);
    }
  }

  /// One more line break, up to so many in all.
  void addBreak(int atMost) {
    boolean written = rowStart >= 0;
    int due = breaks;
    breakLine(1);
    breaks = out.isEmpty() ? 0 : Math.min(atMost, written ? 1 : due + 1);
  }

  /// No more than an empty line before what comes next.
  void limitBreaks() {
    breaks = Math.min(2, breaks);
  }

  /// What stands before each line from here on.
  void indent(String spaces) {
    indent = spaces;
  }

  /// What stands before the next line, once, after the indentation less its own length.
  ///
  /// @return what would have, of an item around this one
  String bullet(String sign) {
    String outer = bullet;
    bullet = sign;
    return outer;
  }

  /// Ends an item: a bullet that nothing followed is none of what comes next, but that of the item
  /// around it is.
  void restoreBullet(String outer) {
    bullet = bullet.isEmpty() ? "" : outer;
  }

  /// A bullet that the text itself sets; within a list item it only repeats the item's own.
  void textBullet(String sign) {
    bullet = bullet.isEmpty() ? sign : bullet;
  }

  /// What the lines from here on stand in.
  void place(Place now) {
    place = now;
  }

  void space() {
    space = true;
  }

  /// Writes visible text without line breaks.
  void write(CharSequence text) {
    if (text.isEmpty()) {
      return;
    }
    if (rowStart < 0) {
      startRow();
    } else if (space) {
      out.append(' ');
    }
    space = false;
    for (Run run : waiting) {
      run.start = out.length();
    }
    waiting.clear();
    out.append(text);
  }

  /// Writes text in which blanks count; those at the end of a line do not.
  void verbatim(String text) {
    String shown = text.stripTrailing();
    if (shown.isEmpty()) {
      held += text;
    } else {
      String before = held;
      write(before + shown);
      held = text.substring(shown.length());
    }
  }

  /// Whether the current line has nothing visible yet.
  boolean isAtLineStart() {
    return rowStart < 0;
  }

  /// Whether a space is due before the next word.
  boolean isSpaceDue() {
    return space;
  }

  /// Whether that is the last visible character so far.
  boolean endsWith(char c) {
    return !out.isEmpty() && out.charAt(out.length() - 1) == c;
  }

  /// How many characters the current line has.
  int column() {
    return rowStart < 0 ? 0 : out.length() - rowStart;
  }

  Run open() {
    Run run = new Run();
    waiting.add(run);
    return run;
  }

  /// Ends a run; an empty span where nothing was written in it.
  Span close(Run run) {
    if (run.start < 0) {
      waiting.remove(run);
      return new Span(out.length(), out.length());
    }
    return new Span(run.start, out.length());
  }

  List<Row> rows() {
    endRow();
    return rows;
  }

  String text(Span span) {
    return out.substring(span.start(), span.end());
  }

  String text() {
    return out.toString();
  }

  private void startRow() {
    rowAfterBlank = breaks > 1 || out.isEmpty();
    out.repeat('\n', breaks);
    breaks = 0;
    rowIsItem = !bullet.isEmpty();
    out.append(indent, 0, Math.max(0, indent.length() - bullet.length())).append(bullet);
    bullet = "";
    rowStart = out.length();
    boolean typed = rowIsItem && place.depth() == 0;
    rowPlace = typed ? new Place(1, place.heading(), place.code()) : place;
  }

  private void endRow() {
    if (rowStart >= 0) {
      rows.add(new Row(new Span(rowStart, out.length()), rowPlace, rowIsItem, rowAfterBlank));
      rowStart = -1;
      breaks = 1;
    }
  }
}
