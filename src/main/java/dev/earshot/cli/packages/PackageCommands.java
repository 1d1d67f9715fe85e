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
        NamedCommand.answering("package", () -> new PackageCommand(session).usage()),
        NamedCommand.answering("packages", () -> new PackagesCommand(session).usage()),
        NamedCommand.answering("covered", () -> new CoveredCommand(session).usage()),
        NamedCommand.answering("related", () -> new RelatedCommand(session).usage()));
  }
}
