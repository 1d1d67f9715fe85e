package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.KindOption;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.concurrent.Callable;

final class ExportCommand implements Callable<Integer> {
  private final Session session;
  private What what = What.EPISODES;
  private KindOption kind = KindOption.PACKAGE;

  ExportCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Prints every episode or every mention, sorted, as JSON Lines for other" + " programs.")
        .examples(
            "  earshot export mentions > mentions.jsonl",
            "  earshot export episodes | jq -r .title")
        .word("WHAT", What.class, asked -> what = asked, "episodes or mentions.")
        .option("--kind", "KIND", KindOption.class, asked -> kind = asked, KindOption.DESCRIPTION);
  }

  @Override
  public Integer call() {
    Output output = session.output();
    return session.searching(searcher -> {
      switch (what) {
        case EPISODES -> searcher.episodes(episode -> output.jsonOfMany(Json.episode(episode)));
        case MENTIONS ->
            searcher.mentions(found -> {
              if (kind.takes(found.mention())) {
                output.jsonOfMany(Json.mention(found));
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
