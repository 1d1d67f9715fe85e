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
            () -> new FeedsCommand(session),
            NamedCommand.of("why", () -> new FeedsWhyCommand(session)),
            NamedCommand.of("retry", () -> new FeedsRetryCommand(session)),
            NamedCommand.of("add", () -> new FeedsAddCommand(session)),
            NamedCommand.of("remove", () -> new FeedsRemoveCommand(session)),
            NamedCommand.of("forget", () -> new FeedsForgetCommand(session)),
            NamedCommand.of("import", () -> new FeedsImportCommand(session)),
            NamedCommand.of("export", () -> new FeedsExportCommand(session))));
  }
}
