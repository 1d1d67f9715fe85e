package dev.earshot.cli.alerts;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that look after alerts.
public final class AlertCommands {
  private AlertCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.of(
            "alert",
            () -> new AlertCommand(session).usage(),
            NamedCommand.of("add", () -> new AlertAddCommand(session).usage()),
            NamedCommand.of("list", () -> new AlertListCommand(session).usage()),
            NamedCommand.of("test", () -> new AlertTestCommand(session).usage()),
            NamedCommand.of("run", () -> new AlertRunCommand(session).usage()),
            NamedCommand.of("remove", () -> new AlertRemoveCommand(session).usage())));
  }
}
