package dev.earshot.cli.service;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that fetch and index.
public final class ServiceCommands {
  private ServiceCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.of("sync", () -> new SyncCommand(session).usage()),
        NamedCommand.of("run", () -> new RunCommand(session).usage()),
        NamedCommand.of("reindex", () -> new ReindexCommand(session).usage()));
  }
}
