package dev.earshot.cli.shell;

import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.NamedCommand;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands that make the program known to others.
public final class ShellCommands {
  private ShellCommands() {}

  /// In the order in which help lists them.
  ///
  /// @param all every command there is
  public static List<NamedCommand> of(Session session, Supplier<CommandLine> all) {
    return List.of(
        NamedCommand.answering("help", () -> new HelpCommand(session, all).usage()),
        NamedCommand.answering("completion", () -> new CompletionCommand(session, all).usage()),
        NamedCommand.answering("complete", () -> new CompleteCommand(session).usage()),
        NamedCommand.answering("man", () -> new ManCommand(session, all).usage()));
  }
}
