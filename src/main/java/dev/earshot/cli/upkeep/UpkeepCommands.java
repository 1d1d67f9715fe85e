package dev.earshot.cli.upkeep;

import dev.earshot.cli.session.Session;
import java.util.List;
import picocli.CommandLine;

/// The commands that look after Earshot itself.
public final class UpkeepCommands {
  private UpkeepCommands() {}

  /// In the order in which help lists them.
  public static List<CommandLine> of(Session session) {
    return List.of(
        new CommandLine(new DoctorCommand(session)),
        new CommandLine(new CatalogCommand(session))
            .addSubcommand(new CatalogUpdateCommand(session)),
        new CommandLine(new SettingsCommand(session)));
  }
}
