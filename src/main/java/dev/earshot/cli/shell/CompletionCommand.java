package dev.earshot.cli.shell;

import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;

final class CompletionCommand implements Callable<Integer> {
  private final Session session;
  private final Supplier<CommandLine> all;
  private Shell shell = Shell.BASH;

  /// @param all every command there is
  CompletionCommand(Session session, Supplier<CommandLine> all) {
    this.session = session;
    this.all = all;
  }

  /// Shells that complete by a script.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  Usage usage() {
    return Usage.of(
            this,
            "Prints what lets a shell complete commands, options, values, and names.",
            "",
            "Only for names of packages, shows and alerts the script asks Earshot"
                + " while one types.")
        .examples(
            "  earshot completion bash > ~/.local/share/bash-completion/completions/earshot",
            "  source <(earshot completion zsh)      in ~/.zshrc, after compinit",
            "  earshot completion fish > ~/.config/fish/completions/earshot.fish")
        .word("SHELL", Shell.class, asked -> shell = asked, "bash, zsh or fish.");
  }

  @Override
  public Integer call() {
    CommandLine line = all.get();
    String script =
        switch (shell) {
          case BASH -> bash(line);
          case ZSH -> "autoload -U +X bashcompinit && bashcompinit\n" + bash(line);
          case FISH -> new FishScript(line).toString();
        };
    session.environment().out().print(script);
    return ExitCode.FINE;
  }

  /// Picocli's script, and before it ours for what only Earshot knows.
  private static String bash(CommandLine line) {
    return AutoComplete.bash(line.getCommandName(), line) + names();
  }

  private static String names() {
    try (InputStream in = CompletionCommand.class.getResourceAsStream("names.bash")) {
      return new String(
          Objects.requireNonNull(in, "names.bash is not in the jar").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
