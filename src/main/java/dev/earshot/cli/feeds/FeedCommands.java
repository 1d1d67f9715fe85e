package dev.earshot.cli.feeds;

import dev.earshot.cli.session.Session;
import java.util.List;
import picocli.CommandLine;

/// The commands that look after the list of feeds.
public final class FeedCommands {
  private FeedCommands() {}

  /// In the order in which help lists them.
  public static List<CommandLine> of(Session session) {
    return List.of(
        new CommandLine(new FeedsCommand(session))
            .addSubcommand(new FeedsWhyCommand(session))
            .addSubcommand(new FeedsRetryCommand(session)));
  }
}
