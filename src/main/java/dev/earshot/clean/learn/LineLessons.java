package dev.earshot.clean.learn;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What each line of notes teaches. A line is known by its words and by where it links to; one that
/// is all bold or a heading by its words alone, as a show's usual heading may lead to something
/// else each time.
final class LineLessons {
  private final String text;
  private final List<Link> links;
  private final List<Mark> marks;
  private int link;
  private int mark;

  /// @param links in order of position, as the marks are
  LineLessons(String text, List<Link> links, List<Mark> marks) {
    this.text = text;
    this.links = links;
    this.marks = marks;
  }

  /// The lessons by the positions at which their lines end.
  Map<Integer, String> byEnd() {
    Map<Integer, String> lessons = new LinkedHashMap<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      List<String> urls = urls(span);
      Fingerprint.of(line, isSetApart(span) ? List.of() : urls)
          .ifPresent(lesson -> lessons.put(span.end(), lesson));
      start = span.end() + 1;
    }
    return lessons;
  }

  private List<String> urls(Span line) {
    List<String> urls = new ArrayList<>();
    for (; link < links.size() && links.get(link).span().start() < line.end(); link++) {
      if (links.get(link).span().start() >= line.start()) {
        urls.add(links.get(link).url().toString());
      }
    }
    return urls;
  }

  private boolean isSetApart(Span line) {
    int end = line.start();
    for (; mark < marks.size() && marks.get(mark).span().start() < line.end(); mark++) {
      Mark next = marks.get(mark);
      boolean bold = next.kind() == Mark.Kind.STRONG || next.kind() == Mark.Kind.HEADING;
      if (bold && text.substring(end, Math.max(end, next.span().start())).isBlank()) {
        end = Math.max(end, next.span().end());
      }
    }
    return end > line.start() && end >= line.end() - 1;
  }
}
