package dev.earshot.index.document;

import dev.earshot.podcast.Clue;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How values of several parts are stored, and read back. What stands in the notes, which are
/// stored as a whole, is stored as a span of them.
public final class StoredText {
  private static final String UNKNOWN = "-";
  private static final int TOPIC_PARTS = 6;

  private StoredText() {}

  /// `12-34`.
  static String of(Span span) {
    return span.start() + "-" + span.end();
  }

  /// Reads a span.
  public static Span span(String stored) {
    int dash = stored.indexOf('-');
    return new Span(
        Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
  }

  /// `12-34 TOPIC 2 65000 7`, with `-` for what is not known; the last is the length of the heading
  /// that follows. Then each presenter on a line; their names have no line breaks.
  static String of(Topic topic) {
    StringBuilder text = new StringBuilder(of(topic.span()));
    text.append(' ').append(topic.kind().name());
    text.append(' ').append(topic.number().isPresent() ? "" + topic.number().getAsInt() : UNKNOWN);
    text.append(' ').append(topic.start().map(start -> "" + start.toMillis()).orElse(UNKNOWN));
    text.append(' ').append(topic.heading().length()).append(' ').append(topic.heading());
    topic.presenters().forEach(name -> text.append('\n').append(name));
    return text.toString();
  }

  /// Reads a topic.
  public static Topic topic(String stored) {
    String[] parts = stored.split(" ", TOPIC_PARTS);
    int length = Integer.parseInt(parts[TOPIC_PARTS - 2]);
    String texts = parts[TOPIC_PARTS - 1];
    List<String> presenters =
        texts.length() == length ? List.of() : List.of(texts.substring(length + 1).split("\n", -1));
    return new Topic(
        texts.substring(0, length),
        Topic.Kind.valueOf(parts[1]),
        parts[2].equals(UNKNOWN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts[2])),
        presenters,
        parts[3].equals(UNKNOWN)
            ? Optional.empty()
            : Optional.of(Duration.ofMillis(Long.parseLong(parts[3]))),
        span(parts[0]));
  }

  /// The text of a stored span of the notes.
  public static String quoted(String stored, String notes) {
    return in(span(stored), notes);
  }

  /// `12-34 https://example.org/`, and the anchor where it is not what stands there.
  static String of(Link link, String notes) {
    String text = of(link.span()) + ' ' + link.url();
    return link.anchor().equals(in(link.span(), notes)) ? text : text + ' ' + link.anchor();
  }

  /// Reads a link.
  public static Link link(String stored, String notes) {
    String[] parts = stored.split(" ", 3);
    Span span = span(parts[0]);
    return new Link(URI.create(parts[1]), parts.length > 2 ? parts[2] : in(span, notes), span);
  }

  /// `1.5 registry-link`.
  static String of(Clue clue) {
    return clue.weight() + " " + clue.sign();
  }

  /// Reads a clue.
  public static Clue clue(String stored) {
    int space = stored.indexOf(' ');
    return new Clue(stored.substring(space + 1), Double.parseDouble(stored.substring(0, space)));
  }

  private static String in(Span span, String notes) {
    return notes.substring(
        Math.min(span.start(), notes.length()), Math.min(span.end(), notes.length()));
  }
}
