package dev.earshot.cli.feeds;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that look after the list of feeds.
public final class FeedCommands {
  private FeedCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.of(
            "feeds",
            () -> new FeedsCommand(session).usage(),
            NamedCommand.of("why", () -> new FeedsWhyCommand(session).usage()),
            NamedCommand.of("retry", () -> new FeedsRetryCommand(session).usage()),
            NamedCommand.of("add", () -> new FeedsAddCommand(session).usage()),
            NamedCommand.of("remove", () -> new FeedsRemoveCommand(session).usage()),
            NamedCommand.of("forget", () -> new FeedsForgetCommand(session).usage()),
            NamedCommand.of("import", () -> new FeedsImportCommand(session).usage()),
            NamedCommand.of("export", () -> new FeedsExportCommand(session).usage())));
  }
}
