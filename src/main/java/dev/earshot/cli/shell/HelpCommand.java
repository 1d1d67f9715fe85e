package dev.earshot.cli.shell;

import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

/// `earshot help feeds add`, for those who are used to it from other programs.
final class HelpCommand implements Callable<Integer> {
  private final Session session;
  private final Supplier<CommandLine> all;
  private List<String> words = List.of();

  /// @param all every command there is
  HelpCommand(Session session, Supplier<CommandLine> all) {
    this.session = session;
    this.all = all;
  }

  Usage usage() {
    return Usage.of(this, "Shows the help of a command; without one, lists them all.")
        .examples("  earshot help", "  earshot help feeds add")
        .words("COMMAND", "0..*", given -> words = given, "Which one.");
  }

  @Override
  public Integer call() {
    CommandLine asked = all.get();
    for (String word : words) {
      CommandLine part = asked.getSubcommands().get(word);
      if (part == null) {
        throw new UnmatchedArgumentException(asked, List.of(word));
      }
      asked = part;
    }
    asked.usage(session.environment().out());
    return ExitCode.FINE;
  }
}
