package dev.earshot.cli.upkeep;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that look after Earshot itself.
public final class UpkeepCommands {
  private UpkeepCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.answering("status", () -> new StatusCommand(session).usage()),
        NamedCommand.answering("doctor", () -> new DoctorCommand(session).usage()),
        NamedCommand.of(
            "catalog",
            () -> new CatalogCommand(session).usage(),
            NamedCommand.of("update", () -> new CatalogUpdateCommand(session).usage())),
        NamedCommand.answering("settings", () -> new SettingsCommand(session).usage()));
  }
}
