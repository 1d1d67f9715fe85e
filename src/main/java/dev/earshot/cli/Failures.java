package dev.earshot.cli;

import dev.earshot.archive.ArchiveException;
import dev.earshot.cli.output.NobodyReadsException;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.session.BusyException;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Nearest;
import dev.earshot.index.IndexBusyException;
import dev.earshot.podcast.SafeUrl;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what went wrong into one line on standard error and an exit code.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private static final String NAME = "earshot: ";

  /// How picocli says that a value is none of an enum's.
  private static final Pattern CHOICE =
      Pattern.compile(
          "Invalid value for (?:option|positional parameter at index \\S+) (.*?)(?: \\(.*\\))?: "
              + "expected one of \\[(.*)] \\(case-insensitive\\) but was (.*)",
          Pattern.DOTALL);

  private static final Pattern MISSING = Pattern.compile("Missing required parameters?: '(.*)'");

  private final Terminal terminal;
  private final Session session;

  /// @param terminal what standard error ends in
  Failures(Terminal terminal, Session session) {
    this.terminal = terminal;
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    PrintWriter err = command.getErr();
    sentence(err, reason(problem));
    if (isUnknownCommand(problem)) {
      instead((UnmatchedArgumentException) problem, args).forEach(err::println);
    } else if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
      err.println(help(command));
    }
    return ExitCode.USAGE;
  }

  private String help(CommandLine command) {
    return "Try: " + typed(command, "--help", List.of());
  }

  /// A command with what follows it, as one would type it here.
  private String typed(CommandLine command, String next, List<String> words) {
    String path = command.getCommandSpec().qualifiedName() + " ";
    String rest =
        words.stream().map(word -> " " + CommandWords.quoted(word)).collect(Collectors.joining());
    return Printable.line(session.typed(path.substring(path.indexOf(' ') + 1) + next + rest));
  }

  /// A word where a command should stand.
  private static boolean isUnknownCommand(ParameterException problem) {
    return problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().getFirst().startsWith("-")
        && !problem.getCommandLine().getSubcommands().isEmpty();
  }

  /// Commands that are spelt much alike, with the words that followed. Whatever it is like, whoever
  /// asks for something may mean to search for it.
  private List<String> instead(UnmatchedArgumentException problem, String... args) {
    CommandLine command = problem.getCommandLine();
    List<String> words = problem.getUnmatched();
    List<String> instead = new ArrayList<>();
    List<String> near = Nearest.to(words.getFirst(), names(command));
    if (!near.isEmpty()) {
      instead.add(
          near.stream()
              .map(name -> typed(command, name, words.subList(1, words.size())))
              .collect(Collectors.joining(" or ", "Did you mean: ", "?")));
    }
    if (command.getParent() == null && !List.of(args).contains("help")) {
      String search = session.typed("search", String.join(" ", words));
      instead.add("To search for it: " + Printable.line(search));
    }
    return instead.isEmpty() ? List.of(help(command)) : instead;
  }

  /// The commands that help lists.
  private static List<String> names(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  /// A word where a command should stand is more likely a command misspelt than one too many.
  private static String reason(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().getFirst().startsWith("-")) {
      String word = unmatched.getUnmatched().getFirst();
      CommandSpec command = problem.getCommandLine().getCommandSpec();
      String path = command.parent() == null ? "" : command.name() + " ";
      return command.subcommands().isEmpty()
          ? "'" + word + "' is one word too many"
          : "there is no command '" + path + word + "'";
    }
    String said = String.valueOf(problem.getMessage());
    Matcher choice = CHOICE.matcher(said);
    Matcher missing = MISSING.matcher(said);
    if (choice.matches()) {
      String choices = choice.group(2).toLowerCase(Locale.ROOT);
      return "%s takes one of %s, not %s"
          .formatted(choice.group(1).replaceAll("[()']", ""), choices, choice.group(3));
    }
    return missing.matches()
        ? missing.group(1).replace("', '", ", ")
            + (missing.group(1).contains("', '") ? " are missing" : " is missing")
        : said.replace("option option", "option");
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
    if (wasToldToEnd(problem)) {
      return ExitCode.INTERRUPTED;
    }
    PrintWriter err = command.getErr();
    if (session.isVerbose() && !(problem instanceof NobodyReadsException)) {
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      err.print(Printable.text(SafeUrl.inText(trace.toString().replace("\t", "    "))));
    }
    return switch (problem) {
      case NobodyReadsException _ -> ExitCode.FINE;
      case InputException input -> say(err, input, input.exitCode());
      case BusyException busy -> say(err, busy, ExitCode.BUSY);
      case IndexBusyException busy -> say(err, busy, ExitCode.BUSY);
      case ArchiveException archive -> say(err, archive, ExitCode.FAILED);
      default -> {
        LoggerFactory.getLogger(Failures.class).error("internal error", problem);
        yield say(
            err,
            new InputException("internal error: " + problem + "; details are in the log"),
            ExitCode.FAILED);
      }
    };
  }

  /// An interrupted thread finds its files closed and its downloads cut, which says nothing of
  /// them.
  private static boolean wasToldToEnd(Exception problem) {
    boolean told = Thread.currentThread().isInterrupted();
    for (Throwable at = problem; at != null && !told; at = at.getCause()) {
      told = at instanceof InterruptedException || at instanceof ClosedByInterruptException;
    }
    return told;
  }

  private int say(PrintWriter err, Exception problem, int exitCode) {
    sentence(err, SafeUrl.inText(String.valueOf(problem.getMessage())));
    return exitCode;
  }

  private void sentence(PrintWriter err, String text) {
    new Output(err, terminal).sentence(NAME + Printable.line(text), NAME.length());
  }
}
