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
            () -> new AlertCommand(session),
            NamedCommand.of("add", () -> new AlertAddCommand(session)),
            NamedCommand.of("list", () -> new AlertListCommand(session)),
            NamedCommand.of("test", () -> new AlertTestCommand(session)),
            NamedCommand.of("run", () -> new AlertRunCommand(session)),
            NamedCommand.of("remove", () -> new AlertRemoveCommand(session))));
  }
}
