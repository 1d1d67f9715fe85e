package dev.earshot.cli;

import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "completion",
    description = {
      "Prints what lets a shell complete commands, options and their values.",
      "",
      "The script asks nothing of Earshot while one types, so it answers at once.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot completion bash > ~/.local/share/bash-completion/completions/earshot",
      "  source <(earshot completion zsh)      in ~/.zshrc, after compinit",
    })
final class CompletionCommand implements Callable<Integer> {
  private final Session session;
  private final Supplier<CommandLine> all;

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  private Shell shell = Shell.BASH;

  /// @param all every command there is
  CompletionCommand(Session session, Supplier<CommandLine> all) {
    this.session = session;
    this.all = all;
  }

  /// Shells whose completion takes the same script.
  enum Shell {
    BASH,
    ZSH
  }

  @Override
  public Integer call() {
    String name = all.get().getCommandName();
    String script = AutoComplete.bash(name, all.get());
    session
        .environment()
        .out()
        .print(shell == Shell.ZSH ? "autoload -U bashcompinit\n" + script : script);
    return ExitCode.FINE;
  }
}
