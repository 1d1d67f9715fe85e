package dev.earshot.cli.service;

import dev.earshot.cli.session.Session;
import java.util.List;
import picocli.CommandLine;

/// The commands that fetch and index.
public final class ServiceCommands {
  private ServiceCommands() {}

  /// In the order in which help lists them.
  public static List<CommandLine> of(Session session) {
    return List.of(
        new CommandLine(new SyncCommand(session)),
        new CommandLine(new RunCommand(session)),
        new CommandLine(new ReindexCommand(session)));
  }
}
