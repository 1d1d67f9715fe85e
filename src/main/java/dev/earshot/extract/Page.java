package dev.earshot.extract;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to read of an episode: its title as the first line, then its notes. All offsets
/// are positions in `text`.
///
/// @param titleEnd where the title ends
record Page(String text, int titleEnd, List<Link> links, Marks marks, List<Topic> topics) {
  private static final String GAP = "\n\n";
  private static final int LONGEST_HALF = 3000;

  static Page of(Episode episode, ShowNotes notes) {
    String title = episode.title().replace('\n', ' ');
    int shift = title.length() + GAP.length();
    List<Link> links = new ArrayList<>();
    for (Link link : notes.links()) {
      links.add(new Link(link.url(), link.anchor(), moved(link.span(), shift)));
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : notes.marks()) {
      marks.add(new Mark(mark.kind(), moved(mark.span(), shift)));
    }
    List<Topic> topics = new ArrayList<>();
    for (Topic topic : notes.topics()) {
      topics.add(moved(topic, shift));
    }
    return new Page(title + GAP + notes.text(), title.length(), links, new Marks(marks), topics);
  }

  String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// The line that holds a position; of a line beyond all measure, what stands near the position.
  Span line(int position) {
    int at = Math.min(position, text.length());
    int start = at;
    while (start > 0 && at - start < LONGEST_HALF && text.charAt(start - 1) != '\n') {
      start--;
    }
    int end = at;
    while (end < text.length() && end - at < LONGEST_HALF && text.charAt(end) != '\n') {
      end++;
    }
    return new Span(start, end);
  }

  Optional<Topic> topicAt(int position) {
    return topics.stream().filter(topic -> topic.span().contains(position)).findFirst();
  }

  /// Whether a span lies in a mark of the kind.
  boolean isMarked(Span span, Mark.Kind kind) {
    return mark(span, kind).isPresent();
  }

  /// All marks that a span lies in.
  List<Mark> marksAt(Span span) {
    return marks.around(span);
  }

  /// The mark of the kind that a span lies in.
  Optional<Mark> mark(Span span, Mark.Kind kind) {
    return marks.around(span, kind);
  }

  private static Topic moved(Topic topic, int shift) {
    return new Topic(
        topic.heading(),
        topic.kind(),
        topic.number(),
        topic.presenters(),
        topic.start(),
        moved(topic.span(), shift));
  }

  private static Span moved(Span span, int shift) {
    return new Span(span.start() + shift, span.end() + shift);
  }
}
