package dev.earshot.cli.episodes.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Terminal;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Recording;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How the notes and topics of one episode are laid out.
class NotesPrinterTest {
  private static final String TEXT =
      "Snake Talk 12\n\nAnn #1: foo\n\n• needs bar\n\nJoke\n\n• none\n\nFollow us";

  private final StringWriter printed = new StringWriter();

  @Test
  void theTitleIsNotRepeated() {
    new NotesPrinter(output(Map.of()), episode(TEXT, topics())).print();
    assertThat(printed.toString())
        .isEqualTo("Ann #1: foo\n\n• needs bar\n\nJoke\n\n• none\n\nFollow us\n");
  }

  @Test
  void headingsStandOutAndBoilerplateStepsBack() {
    Map<String, String> loud = Map.of("EARSHOT_COLUMNS", "40", "TERM", "xterm");
    new NotesPrinter(output(loud), episode(TEXT, topics())).print();
    assertThat(printed.toString())
        .isEqualTo(
            """
            \033[1mAnn #1: foo\033[0m

            • needs bar

            \033[1mJoke\033[0m

            • none

            \033[2mFollow us\033[0m
            """);
  }

  @Test
  void topicsAreATableOfContents() {
    TopicLines.of(episode(TEXT, topics())).print(output(Map.of()));
    assertThat(printed.toString())
        .isEqualTo("\nTopics\n  1:02:03  #1 foo · Ann\n    12:34  A pun (joke)\n");
  }

  @Test
  void topicsThatAreTheNotesAreNotListedTwice() {
    Topic one = topic("a", Topic.Kind.TOPIC, 1, new Span(0, 7));
    Topic two = topic("b", Topic.Kind.TOPIC, 2, new Span(8, 15));
    TopicLines.of(episode("00:01 a\n00:02 b", List.of(one, two))).print(output(Map.of()));
    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void headingsThatSayNothingAreNotListed() {
    String text = "Show notes\n\nAll.\n\nLamps\n\nBright.\n\nPicks\n\nRopes\n\nLong.\n\nTags";
    List<Topic> topics =
        List.of(
            untimed("Show notes", Topic.Kind.TOPIC, new Span(0, 16)),
            untimed("Lamps", Topic.Kind.TOPIC, new Span(18, 32)),
            untimed("Picks", Topic.Kind.PICK, new Span(34, 39)),
            untimed("Ropes", Topic.Kind.TOPIC, new Span(41, 53)),
            untimed("Tags", Topic.Kind.TOPIC, new Span(55, 59)));
    TopicLines.of(episode(text, topics)).print(output(Map.of()));
    assertThat(printed.toString()).isEqualTo("\nTopics\n  • Lamps\n  • Ropes\n");
  }

  /// Looking for the end of the words anew at each of the dots would take minutes.
  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongRunOfDotsIsReadOnce() {
    String text = "Lamps\n\na" + ".".repeat(300_000) + "x\n\nRopes\n\nLong";
    Topic lamps = untimed("Lamps", Topic.Kind.EXTRA, new Span(0, 300_009));
    Topic ropes = untimed("Ropes", Topic.Kind.TOPIC, new Span(300_011, text.length()));
    TopicLines.of(episode(text, List.of(lamps, ropes))).print(output(Map.of()));
    assertThat(printed.toString()).isEqualTo("\nTopics\n  • Lamps (extra)\n  • Ropes\n");
  }

  private static Topic untimed(String heading, Topic.Kind kind, Span span) {
    return new Topic(heading, kind, OptionalInt.empty(), List.of(), Optional.empty(), span);
  }

  private static List<Topic> topics() {
    return List.of(
        new Topic(
            "foo",
            Topic.Kind.TOPIC,
            OptionalInt.of(1),
            List.of("Ann"),
            Optional.of(Duration.ofSeconds(3723)),
            new Span(15, 39)),
        topic("A pun", Topic.Kind.JOKE, 754, new Span(41, 53)),
        topic("", Topic.Kind.BOILERPLATE, 0, new Span(55, 64)));
  }

  private static Topic topic(String heading, Topic.Kind kind, int seconds, Span span) {
    Optional<Duration> start = Optional.of(Duration.ofSeconds(seconds));
    return new Topic(heading, kind, OptionalInt.empty(), List.of(), start, span);
  }

  private static EpisodeDetail episode(String text, List<Topic> topics) {
    URI feed = URI.create("https://example.org/feed");
    EpisodeHeader header =
        new EpisodeHeader(
            EpisodeId.of(feed, "12"),
            feed,
            Optional.empty(),
            "Snake Talk",
            "Snake Talk 12",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    return new EpisodeDetail(
        header, text, topics, List.<Link>of(), List.of(), List.of(), Recording.NONE);
  }

  private Output output(Map<String, String> variables) {
    return new Output(new PrintWriter(printed, true), Terminal.of(variables));
  }
}
