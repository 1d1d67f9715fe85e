package dev.earshot.cli.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/// Completions for fish, which picocli does not make: a line for each command and each option.
final class FishScript {
  private static final String HELPERS =
      """
      # The commands on the line are these, or begin with these.
      function __earshot_path
          set -l words (commandline -opc)
          set -e words[1]
          set -l skip 0
          for word in $words
              if test $skip = 1
                  set skip 0
                  continue
              end
              switch $word
                  case --data --set
                      set skip 1
                  case '-*'
                  case '*'
                      echo $word
              end
          end
      end
      function __earshot_at
          set -l path (__earshot_path)
          test "$path" = "$argv"
      end
      function __earshot_in
          set -l path (__earshot_path)
          set -l n (count $argv)
          test (count $path) -ge $n; and test "$path[1..$n]" = "$argv"
      end
      function __earshot_names
          set -l words (commandline -opc)
          set -l data
          for i in (seq 2 (count $words))
              switch $words[$i]
                  case --data
                      set data --data=$words[(math $i + 1)]
                  case '--data=*'
                      set data $words[$i]
              end
          end
          set data (string replace -r -- '^--data=~(?=/|$)' --data=$HOME $data)
          $words[1] $data complete $argv[1] (commandline -ct | string unescape) 2>/dev/null
      end
      complete -c earshot -f
      """;

  /// Commands whose words are names that Earshot knows.
  private static final Map<String, String> NAMES =
      Map.of(
          "package", "packages",
          "related", "packages",
          "covered", "packages",
          "alert test", "alerts",
          "alert run", "alerts",
          "alert remove", "alerts",
          "feeds why", "shows",
          "feeds retry", "shows",
          "feeds remove", "shows",
          "feeds forget", "shows");

  private static final Set<String> FILES = Set.of("FILE", "DIR", "OPML", "URL|FILE");

  private final CommandLine line;
  private final StringBuilder script = new StringBuilder(HELPERS);

  FishScript(CommandLine line) {
    this.line = line;
  }

  @Override
  public String toString() {
    line.getCommandSpec().options().forEach(option -> option("", option));
    subcommands(line.getCommandSpec(), "");
    return script.toString();
  }

  private void subcommands(CommandSpec command, String path) {
    for (CommandLine sub : command.subcommands().values()) {
      CommandSpec spec = sub.getCommandSpec();
      if (spec.usageMessage().hidden()) {
        continue;
      }
      String at = (path + " " + spec.name()).strip();
      add("-n '__earshot_at %s' -a %s%s".formatted(path, spec.name(), about(spec)));
      spec.options().stream()
          .filter(option -> option.scopeType() != ScopeType.INHERIT)
          .forEach(option -> option("-n '__earshot_in " + at + "' ", option));
      arguments(spec, at);
      subcommands(spec, at);
    }
  }

  private void arguments(CommandSpec spec, String at) {
    String names = NAMES.get(at);
    if (names != null) {
      add("-n '__earshot_in %s' -a '(__earshot_names %s)'".formatted(at, names));
    }
    spec.positionalParameters()
        .forEach(words -> {
          String values = values(words.completionCandidates());
          if (!values.isEmpty()) {
            add("-n '__earshot_at %s' -a '%s'".formatted(at, values));
          } else if (FILES.contains(words.paramLabel())) {
            add("-n '__earshot_in %s' -F".formatted(at));
          }
        });
  }

  private void option(String condition, OptionSpec option) {
    StringBuilder names = new StringBuilder();
    for (String name : option.names()) {
      names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
      names.append(' ');
    }
    add(condition + names + value(option) + text(option.description()));
  }

  private static String value(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    if (option.longestName().equals("--show")) {
      return "-x -a '(__earshot_names shows)'";
    }
    String values = values(option.completionCandidates());
    boolean file = FILES.contains(option.paramLabel());
    return values.isEmpty() ? file ? "-r -F" : "-x" : "-x -a '" + values + "'";
  }

  private static String values(Iterable<String> candidates) {
    return candidates == null
        ? ""
        : StreamSupport.stream(candidates.spliterator(), false)
            .map(value -> value.toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }

  private static String about(CommandSpec spec) {
    return text(spec.usageMessage().description());
  }

  private static String text(String... description) {
    return List.of(description).stream()
        .findFirst()
        .map(text -> " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'")
        .orElse("");
  }

  private void add(String rest) {
    script.append("complete -c earshot ").append(rest).append('\n');
  }
}
