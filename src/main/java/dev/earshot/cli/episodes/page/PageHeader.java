package dev.earshot.cli.episodes.page;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.FileAddress;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// What names an episode, who is heard in it, and where it lies.
final class PageHeader {
  private PageHeader() {}

  static void print(Output output, EpisodeDetail episode) {
    EpisodeHeader header = episode.header();
    output.name(header.title());
    facts(output, header);
    List<String> people = PeopleNames.of(episode);
    if (!people.isEmpty()) {
      output.wrapped("With " + String.join(", ", people), 0);
    }
    header.link().ifPresent(page -> address(output, header, page));
    header
        .enclosure()
        .filter(file -> header.link().filter(page -> isSame(page, file)).isEmpty())
        .ifPresent(file -> address(output, header, file));
  }

  /// The id has a line of its own where there is no room beside the rest, so that it can be copied.
  private static void facts(Output output, EpisodeHeader header) {
    String facts = String.join(" · ", facts(header));
    String id = header.id().value();
    String all = facts + " · " + id;
    if (output.terminal().interactive() && Wrap.columns(all) > output.width()) {
      output.sentence(facts, 0);
      output.line(output.terminal().dim(id));
    } else {
      output.line(facts + " · " + output.terminal().dim(id));
    }
  }

  private static List<String> facts(EpisodeHeader header) {
    List<String> facts = new ArrayList<>();
    facts.add(Printable.line(header.show()));
    List<String> numbers = new ArrayList<>();
    header.season().ifPresent(season -> numbers.add("season " + season));
    header.number().ifPresent(number -> numbers.add("episode " + number));
    if (!numbers.isEmpty()) {
      facts.add(String.join(", ", numbers));
    }
    facts.add(EpisodeLines.day(header).strip());
    header.duration().map(EpisodeLines::clock).ifPresent(facts::add);
    return facts;
  }

  private static void address(Output output, EpisodeHeader header, URI address) {
    String shown = FileAddress.of(header.feed(), address);
    output.line(output.terminal().dim(Printable.line(shown)));
  }

  /// Many feeds link an episode to its recording.
  private static boolean isSame(URI page, URI file) {
    return PageLinks.bare(page.toString()).equals(PageLinks.bare(file.toString()));
  }
}
