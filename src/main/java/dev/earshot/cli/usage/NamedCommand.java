package dev.earshot.cli.usage;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/// A command that is made only where it is needed: making all of them takes longer than most
/// answers do.
///
/// @param maker makes the command, and says how it is called
/// @param parts its own subcommands
/// @param onlyAnswers whether it changes nothing, so that it may be ended at any moment
public record NamedCommand(
    String name, Supplier<Usage> maker, List<NamedCommand> parts, boolean onlyAnswers) {
  /// A command with subcommands, or without, that puts things away when it is told to end.
  public static NamedCommand of(String name, Supplier<Usage> maker, NamedCommand... parts) {
    return new NamedCommand(name, maker, List.of(parts), false);
  }

  /// A command that answers and changes nothing.
  public static NamedCommand answering(String name, Supplier<Usage> maker) {
    return new NamedCommand(name, maker, List.of(), true);
  }

  /// The command, ready to be added or run.
  public CommandLine make() {
    Usage usage = parts.isEmpty() ? maker.get() : maker.get().commands("[COMMAND]");
    CommandLine line = new CommandLine(usage.spec());
    line.setCommandName(name);
    parts.forEach(part -> line.addSubcommand(part.make()));
    return line;
  }
}
