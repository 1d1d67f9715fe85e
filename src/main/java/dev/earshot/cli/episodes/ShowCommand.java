package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.Json;
import dev.earshot.cli.episodes.page.EpisodePage;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.answer.EpisodeDetail;
import java.util.List;
import java.util.concurrent.Callable;

final class ShowCommand implements Callable<Integer> {
  private final Session session;
  private List<String> words = List.of();
  private Format format = Format.TEXT;

  ShowCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Prints one episode: header, people, topics, chapters, notes, packages,"
                + " links, transcripts.",
            "",
            "An episode is named by its id, its link, its number or its title. Where"
                + " several are called so, they are listed.")
        .examples(
            "  earshot show 4k2m9qd0c7vb",
            "  earshot show '#227'",
            "  earshot show 'Python Bytes #227'")
        .words("ID|LINK|NUMBER", "1..*", given -> words = given, "Which episode.")
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    String reference = String.join(" ", words);
    List<EpisodeDetail> found = session.searching(searcher -> searcher.show(reference));
    Output output = session.output();
    if (format == Format.JSON) {
      output.json(Json.episodes(found));
    } else {
      print(output, reference, found);
    }
    return found.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private static void print(Output output, String reference, List<EpisodeDetail> found) {
    switch (found.size()) {
      case 0 -> output.note("no episode is called " + reference);
      case 1 -> new EpisodePage(output, found.getFirst()).print();
      default -> {
        found.forEach(episode -> EpisodeLines.header(output, episode.header()));
        output.note(
            Units.count(found.size(), "episode")
                + "; show one by its id, the last word of its line");
      }
    }
  }
}
