package dev.earshot.cli.shell;

import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;

final class ManCommand implements Callable<Integer> {
  private final Session session;
  private final Supplier<CommandLine> all;

  /// @param all every command there is
  ManCommand(Session session, Supplier<CommandLine> all) {
    this.session = session;
    this.all = all;
  }

  Usage usage() {
    return Usage.of(this, "Prints the manual page, for man.")
        .examples("  earshot man > ~/.local/share/man/man1/earshot.1", "  earshot man | man -l -");
  }

  @Override
  public Integer call() {
    session.environment().out().print(new ManPage(all.get()));
    return ExitCode.FINE;
  }
}
