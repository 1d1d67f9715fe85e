package dev.earshot.extract.page;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What there is to read of an episode: its title as the first line, then its notes. All offsets
/// are positions in `text`.
///
/// @param titleEnd where the title ends
/// @param apart the spans of links and marks
public record Page(
    String text,
    int titleEnd,
    Lines lines,
    Links links,
    Marks marks,
    Set<Span> apart,
    Topics topics) {
  private static final String GAP = "\n\n";
  private static final int LONGEST_HALF = 3000;
  private static final int NEAR = 60;
  private static final char LAST_LATIN = 0x2ff;

  /// The page of an episode.
  public static Page of(Episode episode, ShowNotes notes) {
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
    String text = title + GAP + notes.text();
    Set<Span> apart = new HashSet<>();
    links.forEach(link -> apart.add(link.span()));
    marks.forEach(mark -> apart.add(mark.span()));
    return new Page(
        text,
        title.length(),
        Lines.of(text),
        new Links(links),
        new Marks(marks),
        apart,
        new Topics(topics));
  }

  /// The text of a span.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// The line that holds a position; of a line beyond all measure, what stands near the position.
  public Span line(int position) {
    int at = Math.min(position, text.length());
    Span line = lines.span(lines.at(at));
    return new Span(
        Math.max(line.start(), at - LONGEST_HALF),
        Math.max(at, Math.min(line.end(), at + LONGEST_HALF)));
  }

  /// Whether any word would be written with a capital at a position.
  public boolean startsSentence(int position) {
    int i = position - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || "\"“«([*_".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ".!?:\n•|—–-#".indexOf(text.charAt(i)) >= 0;
  }

  /// Whether what stands around a span is written in other letters than Latin ones, so that a Latin
  /// word is none of its language.
  public boolean isAmongOtherLetters(Span span) {
    if (text.charAt(span.start()) > LAST_LATIN) {
      return false;
    }
    Span line = line(span.start());
    int from = Math.max(line.start(), span.start() - NEAR);
    int to = Math.min(line.end(), span.end() + NEAR);
    int latin = -span.length();
    int other = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        latin += c <= LAST_LATIN ? 1 : 0;
        other += c > LAST_LATIN ? 1 : 0;
      }
    }
    return other > 0 && other >= latin;
  }

  /// Whether a span is all that a link or mark holds.
  public boolean isSetApart(Span span) {
    return apart.contains(span);
  }

  /// The topic that holds a position.
  public Optional<Topic> topicAt(int position) {
    return topics.at(position);
  }

  /// Whether a span lies in a mark of the kind.
  public boolean isMarked(Span span, Mark.Kind kind) {
    return mark(span, kind).isPresent();
  }

  /// All marks that a span lies in.
  public List<Mark> marksAt(Span span) {
    return marks.around(span);
  }

  /// The mark of the kind that a span lies in.
  public Optional<Mark> mark(Span span, Mark.Kind kind) {
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
