package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.output.Wrap;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.passage.Snippet;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// How a hit is shown in lists.
public final class HitLines {
  private HitLines() {}

  /// Prints a hit to nobody: that loads what printing takes.
  public static void prepare() {
    EpisodeHeader episode =
        new EpisodeHeader(
            new EpisodeId("000000000000"),
            URI.create("https://example.org/feed"),
            Optional.empty(),
            "A show",
            "An episode’s title",
            Optional.of(Instant.EPOCH),
            Optional.of(URI.create("https://example.org/1")),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    Snippet snippet = new Snippet("Nobody’s word – what was it?", List.of(new Span(9, 13)));
    Output nobody = new Output(new PrintWriter(Writer.nullWriter()), Terminal.of(Map.of()));
    print(nobody, new Hit(episode, 1, snippet, Optional.empty(), Optional.empty()));
  }

  /// Prints a hit: episode, topic, snippet, link, and an empty line.
  public static void print(Output output, Hit hit) {
    EpisodeHeader episode = hit.episode();
    EpisodeLines.header(output, episode);
    hit.topic()
        .filter(topic -> !topic.heading().isEmpty())
        .ifPresent(topic -> print(output, topic));
    if (!hit.snippet().text().isBlank()) {
      output.highlighted(hit.snippet().text(), hit.snippet().highlights(), 4);
    }
    episode.link().ifPresent(link -> output.line("    " + output.link(link)));
    hit.explanation().ifPresent(why -> output.wrapped(withoutLimits(why), 4));
    output.line();
  }

  /// The ends of time say nothing to a person.
  private static String withoutLimits(String explanation) {
    return explanation
        .replace(Long.toString(Long.MIN_VALUE), "…")
        .replace(Long.toString(Long.MAX_VALUE - 1), "…")
        .replace(Long.toString(Long.MAX_VALUE), "…");
  }

  private static void print(Output output, Topic topic) {
    String presenters =
        topic.presenters().isEmpty() ? "" : " · " + String.join(", ", topic.presenters());
    String start = topic.start().map(at -> " · " + EpisodeLines.clock(at)).orElse("");
    output.line(
        "  ▸ "
            + Wrap.cut(Printable.line(topic.heading() + presenters + start), output.width() - 4));
  }
}
