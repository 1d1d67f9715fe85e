package dev.earshot.cli.usage;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/// A command that is made only where it is needed: making all of them takes longer than most
/// answers do.
///
/// @param maker makes the command's [Usage]
/// @param parts its own subcommands
public record NamedCommand(String name, Supplier<Object> maker, List<NamedCommand> parts) {
  /// A command with subcommands, or without.
  public static NamedCommand of(String name, Supplier<Object> maker, NamedCommand... parts) {
    return new NamedCommand(name, maker, List.of(parts));
  }

  /// The command, ready to be added or run.
  public CommandLine make() {
    Object made = maker.get();
    CommandLine line = new CommandLine(made instanceof Usage usage ? usage.spec() : made);
    line.setCommandName(name);
    parts.forEach(part -> line.addSubcommand(part.make()));
    return line;
  }
}
