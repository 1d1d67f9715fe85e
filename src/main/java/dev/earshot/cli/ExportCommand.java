package dev.earshot.cli;

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
  private final Earshot earshot;

  @Parameters(paramLabel = "WHAT", description = "episodes or mentions.")
  private What what = What.EPISODES;

  @Option(names = "--kind", paramLabel = "KIND", description = KindOption.DESCRIPTION)
  private KindOption kind = KindOption.PACKAGE;

  ExportCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    Output output = earshot.output();
    return earshot.searching(searcher -> {
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
