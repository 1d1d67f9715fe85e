package dev.earshot.cli.episodes.page;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.output.Output;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// An episode's topics as a table of contents: time, heading, who presents, what kind.
final class TopicLines {
  private static final Set<Topic.Kind> UNLISTED =
      Set.of(Topic.Kind.BOILERPLATE, Topic.Kind.CREDITS, Topic.Kind.LINKS);

  /// Headings that only say that here are notes.
  private static final Set<String> EMPTY =
      Set.of(
          "show notes",
          "shownotes",
          "notes",
          "about this episode",
          "episode summary",
          "summary",
          "description",
          "topics",
          "show topics",
          "timestamps",
          "transcript");

  private record Row(String heading, TimeTable.Row shown) {}

  private final List<Row> rows;

  private TopicLines(List<Row> rows) {
    this.rows = rows;
  }

  /// Nothing where the notes themselves are no more than that list.
  static TopicLines of(EpisodeDetail episode) {
    List<Topic> topics =
        episode.topics().stream()
            .filter(topic -> !topic.heading().isEmpty() && !UNLISTED.contains(topic.kind()))
            .filter(topic -> !isEmpty(topic, episode))
            .toList();
    boolean more = topics.stream().anyMatch(topic -> saysMore(topic, episode.text()));
    Set<Row> rows = new LinkedHashSet<>();
    if (more && topics.size() > 1) {
      topics.forEach(topic -> rows.add(row(topic)));
    }
    return new TopicLines(new ArrayList<>(rows));
  }

  /// Whether its heading says nothing about it, or stands over nothing.
  private static boolean isEmpty(Topic topic, EpisodeDetail episode) {
    if (topic.start().isPresent() || topic.number().isPresent() || !topic.presenters().isEmpty()) {
      return false;
    }
    boolean structure =
        topic.kind() != Topic.Kind.TOPIC || topic.equals(episode.topics().getLast());
    return EMPTY.contains(bare(topic.heading()))
        || (structure && !links(topic, episode) && isAlone(topic, episode.text()));
  }

  private static boolean isAlone(Topic topic, String text) {
    String all = text.substring(topic.span().start(), topic.span().end());
    return bare(all).equals(bare(topic.heading()));
  }

  private static boolean links(Topic topic, EpisodeDetail episode) {
    return episode.links().stream()
        .anyMatch(link -> link.span().length() > 0 && topic.span().contains(link.span()));
  }

  private static String bare(String text) {
    int end = text.length();
    while (end > 0 && isEnding(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isEnding(char c) {
    return Character.isWhitespace(c) || ":.!".indexOf(c) >= 0;
  }

  private static boolean saysMore(Topic topic, String text) {
    int newline = text.indexOf('\n', topic.span().start());
    return topic.span().length() == 0 || (newline >= 0 && newline < topic.span().end());
  }

  private static Row row(Topic topic) {
    String number = topic.number().isPresent() ? "#" + topic.number().getAsInt() + " " : "";
    String who = topic.presenters().isEmpty() ? "" : " · " + String.join(", ", topic.presenters());
    String time = topic.start().map(EpisodeLines::clock).orElse("");
    String what = number + topic.heading() + who + kind(topic);
    return new Row(topic.heading(), new TimeTable.Row(time, what));
  }

  /// The kind, where the heading does not name it.
  private static String kind(Topic topic) {
    String kind = topic.kind().name().toLowerCase(Locale.ROOT);
    boolean said = topic.heading().toLowerCase(Locale.ROOT).contains(kind);
    return topic.kind() == Topic.Kind.TOPIC || said ? "" : " (" + kind + ")";
  }

  void print(Output output) {
    TimeTable.print(output, "Topics", rows.stream().map(Row::shown).toList());
  }

  /// What is printed with its time.
  Stream<TimedWords> timed() {
    return rows.stream().map(row -> TimedWords.of(row.shown().time(), row.heading()));
  }
}
