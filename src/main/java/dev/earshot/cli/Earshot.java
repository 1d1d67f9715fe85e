package dev.earshot.cli;

import dev.earshot.cli.episodes.EpisodeCommands;
import dev.earshot.cli.feeds.FeedCommands;
import dev.earshot.cli.packages.PackageCommands;
import dev.earshot.cli.service.ServiceCommands;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Version;
import dev.earshot.cli.upkeep.UpkeepCommands;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `earshot` itself: what belongs to it, and the options that all commands share.
@Command(
    name = "earshot",
    description = "Keeps every episode of your podcasts and finds the one that named a package.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot sync                    fetch the feeds listed in feeds.txt",
      "  earshot search async orm        which episode was that?",
      "  earshot package sqlalchemy      who mentioned it, and when?",
    })
final class Earshot implements Runnable {
  @Mixin private final Session session;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  Earshot(Environment environment) {
    this.session = new Session(environment);
  }

  /// All commands, ready to run.
  CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    Stream.of(
            ServiceCommands.of(session),
            EpisodeCommands.of(session),
            PackageCommands.of(session),
            FeedCommands.of(session),
            UpkeepCommands.of(session))
        .flatMap(List::stream)
        .forEach(line::addSubcommand);
    line.setOut(session.environment().out());
    line.setErr(session.environment().err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    Failures failures = new Failures(session::isVerbose);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  /// Without a command: say what there is.
  @Override
  public void run() {
    commandLine().usage(session.environment().out());
  }
}
