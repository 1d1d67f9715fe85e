package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;

/// How a hit is shown in lists.
public final class HitLines {
  private HitLines() {}

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
