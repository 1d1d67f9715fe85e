package dev.earshot.cli.episodes.page;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Terminal;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.List;
import java.util.function.UnaryOperator;

/// Prints an episode's notes as they are laid out: headings stand out, what the show says every
/// time steps back, and words that carry a link are links where the terminal can.
final class NotesPrinter {
  private final Output output;
  private final String text;
  private final List<Topic> topics;
  private final List<Link> links;

  NotesPrinter(Output output, EpisodeDetail episode) {
    this.output = output;
    this.text = episode.text();
    this.topics = episode.topics();
    this.links = episode.links();
  }

  void print() {
    int start = beginning();
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (start == end) {
        output.line();
      } else {
        line(new Span(start, end));
      }
      start = end + 1;
    }
  }

  /// Where the notes begin once they have repeated the title: topics leave that out.
  private int beginning() {
    if (topics.isEmpty()) {
      return 0;
    }
    int first = topics.getFirst().span().start();
    int line = text.lastIndexOf('\n', Math.max(0, first - 1)) + 1;
    return first == 0 ? 0 : line;
  }

  private void line(Span line) {
    List<Link> on = links.stream().filter(link -> isOn(link, line)).toList();
    output.notes(
        text.substring(line.start(), line.end()),
        on.stream().map(link -> moved(link, line.start())).toList(),
        style(line));
  }

  private static boolean isOn(Link link, Span line) {
    return link.span().length() > 0 && line.contains(link.span());
  }

  private static Link moved(Link link, int back) {
    Span span = new Span(link.span().start() - back, link.span().end() - back);
    return new Link(link.url(), link.anchor(), span);
  }

  private UnaryOperator<String> style(Span line) {
    Terminal terminal = output.terminal();
    for (Topic topic : topics) {
      Span span = topic.span();
      boolean within = line.contains(span.start()) || span.contains(line.start());
      if (within && topic.kind() == Topic.Kind.BOILERPLATE) {
        return terminal::dim;
      }
      if (line.contains(span.start()) && isHeading(topic, line)) {
        return terminal::bold;
      }
    }
    return UnaryOperator.identity();
  }

  /// Whether the topic's first line is its heading and no more.
  private boolean isHeading(Topic topic, Span line) {
    boolean item = topic.span().start() > line.start();
    return !item && !topic.heading().isEmpty() && topic.span().end() > line.end();
  }
}
