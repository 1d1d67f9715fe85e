package dev.earshot.cli.session;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;

/// A command that is made only where it is needed: making all of them takes longer than most
/// answers do.
///
/// @param name the name as its annotation gives it
/// @param maker makes what picocli reads the annotations of
/// @param parts its own subcommands
public record NamedCommand(String name, Supplier<Object> maker, List<NamedCommand> parts) {
  /// A command with subcommands, or without.
  public static NamedCommand of(String name, Supplier<Object> maker, NamedCommand... parts) {
    return new NamedCommand(name, maker, List.of(parts));
  }

  /// The command, ready to be added or run.
  public CommandLine make() {
    CommandLine line = new CommandLine(maker.get());
    parts.forEach(part -> line.addSubcommand(part.make()));
    return line;
  }
}
