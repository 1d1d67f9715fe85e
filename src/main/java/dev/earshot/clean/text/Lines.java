package dev.earshot.clean.text;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes lines of the page's rows and the marks on them.
final class Lines {
  private Lines() {}

  /// @param marks in order of position, as the links are
  static List<Line> of(String text, List<Page.Row> rows, List<Mark> marks, List<Link> links) {
    List<Span> strong = strong(marks);
    List<Line> lines = new ArrayList<>(rows.size());
    int next = 0;
    int nextLink = 0;
    for (Page.Row row : rows) {
      Span span = row.span();
      while (next < strong.size() && strong.get(next).end() <= span.start()) {
        next++;
      }
      while (nextLink < links.size() && links.get(nextLink).span().start() < span.start()) {
        nextLink++;
      }
      int linkAt = nextLink < links.size() ? links.get(nextLink).span().start() : span.end();
      int end = strongEnd(text, span, strong, next);
      Page.Place place = row.place();
      lines.add(
          new Line(
              text.substring(span.start(), span.end()),
              span,
              kind(row),
              place.depth(),
              place.heading(),
              end - span.start(),
              linkAt < span.end() ? linkAt - span.start() : -1,
              row.afterBlank()));
    }
    return lines;
  }

  private static Line.Kind kind(Page.Row row) {
    if (row.place().code()) {
      return Line.Kind.CODE;
    }
    if (row.isFirstOfItem()) {
      return Line.Kind.ITEM;
    }
    return row.place().depth() > 0 ? Line.Kind.CONTINUED : Line.Kind.PARAGRAPH;
  }

  /// What is set in bold; bold within bold adds nothing.
  private static List<Span> strong(List<Mark> marks) {
    List<Span> strong = new ArrayList<>();
    for (Mark mark : marks) {
      boolean inside = !strong.isEmpty() && mark.span().end() <= strong.getLast().end();
      if (mark.kind() == Mark.Kind.STRONG && !inside) {
        strong.add(mark.span());
      }
    }
    return strong;
  }

  private static int strongEnd(String text, Span line, List<Span> strong, int from) {
    int end = line.start();
    for (int i = from; i < strong.size() && strong.get(i).start() < line.end(); i++) {
      if (strong.get(i).start() > skip(text, end, line.end())) {
        break;
      }
      end = Math.max(end, Math.min(line.end(), strong.get(i).end()));
    }
    return end == line.start() ? end : skip(text, end, line.end());
  }

  /// The first position from `at` on with a letter, a digit or an opening sign.
  private static int skip(String text, int at, int end) {
    int position = at;
    while (position < end && " :.,;*-–—!".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position;
  }
}
