package dev.earshot.cli;

import dev.earshot.cli.alerts.AlertCommands;
import dev.earshot.cli.episodes.EpisodeCommands;
import dev.earshot.cli.feeds.FeedCommands;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.packages.PackageCommands;
import dev.earshot.cli.service.ServiceCommands;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Version;
import dev.earshot.cli.shell.ShellCommands;
import dev.earshot.cli.upkeep.UpkeepCommands;
import dev.earshot.cli.usage.NamedCommand;
import dev.earshot.cli.usage.Usage;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// The command `earshot` itself: what belongs to it, and the options that all commands share.
final class Earshot {
  private static final String[] VERSION = {"-V", "--version"};

  private final Session session;

  static {
    // Looking for Groovy, picocli would open every jar there is.
    System.setProperty("picocli.disable.closures", "true");
    // Nor is there an option that it would have to read as one of java.time or java.sql. This is
    // compiled for each of its types anew, hence short.
    System.setProperty("picocli.converters.excludes", "java.[ts].*");
  }

  Earshot(Environment environment) {
    this.session = new Session(environment);
  }

  /// Ready to run: the command that the arguments name, or all of them where they name none, since
  /// then it is help that is asked for, or a mistake.
  CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(usage());
    List<NamedCommand> all = commands();
    String asked = command(line, arguments);
    List<NamedCommand> named = all.stream().filter(one -> one.name().equals(asked)).toList();
    List<NamedCommand> made = named.isEmpty() && !isVersion(arguments) ? all : named;
    made.forEach(one -> line.addSubcommand(one.make()));
    line.setOut(session.environment().out());
    line.setErr(session.environment().err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    Failures failures = new Failures(Terminal.ofErrors(session.environment().variables()), session);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  /// Whether the command that the arguments name changes nothing, and may end at any moment.
  boolean onlyAnswers(String... arguments) {
    String asked = command(new CommandLine(usage()), arguments);
    return commands().stream().noneMatch(one -> one.name().equals(asked) && !one.onlyAnswers());
  }

  private List<NamedCommand> commands() {
    return Stream.of(
            ServiceCommands.of(session),
            EpisodeCommands.of(session),
            PackageCommands.of(session),
            AlertCommands.of(session),
            FeedCommands.of(session),
            UpkeepCommands.of(session),
            ShellCommands.of(session, this::commandLine))
        .flatMap(List::stream)
        .toList();
  }

  /// Whether nothing but the version is asked for.
  private static boolean isVersion(String... arguments) {
    return arguments.length == 1 && List.of(VERSION).contains(arguments[0]);
  }

  /// The first word that is neither an option nor an option's value; empty where there is none, or
  /// help is asked for before it.
  private static String command(CommandLine line, String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      OptionSpec option = line.getCommandSpec().findOption(arguments[i]);
      if (option != null && option.usageHelp()) {
        return "";
      }
      if (option != null) {
        i += option.arity().min();
      } else if (!arguments[i].startsWith("-")) {
        return arguments[i];
      }
    }
    return "";
  }

  private CommandSpec usage() {
    CommandSpec spec =
        Usage.of(
                this::help,
                "Keeps every episode of your podcasts and finds the one that named a package.")
            .examples(
                "  earshot sync                    fetch the feeds listed in feeds.txt",
                "  earshot search async orm        which episode was that?",
                "  earshot package sqlalchemy      who mentioned it, and when?")
            .commands("COMMAND")
            .inherited(session)
            .spec()
            .name("earshot")
            .versionProvider(() -> new String[] {Version.line()})
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .scopeType(ScopeType.INHERIT)
                    .description("Show this help.")
                    .build())
            .addOption(
                OptionSpec.builder(VERSION)
                    .versionHelp(true)
                    .description("Show the version.")
                    .build());
    spec.usageMessage().optionListHeading("%nOptions:%n");
    return spec;
  }

  /// Without a command: say what there is.
  private int help() {
    commandLine().usage(session.environment().out());
    return ExitCode.FINE;
  }
}
