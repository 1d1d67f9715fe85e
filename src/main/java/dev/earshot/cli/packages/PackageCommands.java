package dev.earshot.cli.packages;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;

/// The commands that answer with packages.
public final class PackageCommands {
  private PackageCommands() {}

  /// In the order in which help lists them.
  public static List<NamedCommand> of(Session session) {
    return List.of(
        NamedCommand.of("package", () -> new PackageCommand(session).usage()),
        NamedCommand.of("packages", () -> new PackagesCommand(session).usage()),
        NamedCommand.of("covered", () -> new CoveredCommand(session).usage()),
        NamedCommand.of("related", () -> new RelatedCommand(session).usage()));
  }
}
