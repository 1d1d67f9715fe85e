package dev.earshot.cli.packages;

import dev.earshot.cli.session.Session;
import java.util.List;
import picocli.CommandLine;

/// The commands that answer with packages.
public final class PackageCommands {
  private PackageCommands() {}

  /// In the order in which help lists them.
  public static List<CommandLine> of(Session session) {
    return List.of(new CommandLine(new PackageCommand(session)));
  }
}
