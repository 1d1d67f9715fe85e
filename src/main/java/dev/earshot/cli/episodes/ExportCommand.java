package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description =
        "Prints every episode or every mention, sorted, as JSON Lines for other programs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot export mentions > mentions.jsonl",
      "  earshot export episodes | jq -r .title",
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "WHAT", description = "episodes or mentions.")
  private What what = What.EPISODES;

  @Option(names = "--kind", paramLabel = "KIND", description = KindOption.DESCRIPTION)
  private KindOption kind = KindOption.PACKAGE;

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Output output = session.output();
    return session.searching(searcher -> {
      switch (what) {
        case EPISODES -> searcher.episodes(episode -> output.json(Json.episode(episode)));
        case MENTIONS ->
            searcher.mentions(found -> {
              if (kind.takes(found.mention())) {
                output.json(Json.mention(found));
              }
            });
      }
      return ExitCode.FINE;
    });
  }

  /// What can be exported.
  enum What {
    EPISODES,
    MENTIONS
  }
}
