package dev.earshot.cli.shell;

import dev.earshot.cli.session.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/// The manual of all commands as `man` reads it (man(7)), from the same model that help is made of.
final class ManPage {
  private final CommandLine line;
  private final StringBuilder roff = new StringBuilder();

  ManPage(CommandLine line) {
    this.line = line;
  }

  @Override
  public String toString() {
    CommandSpec program = line.getCommandSpec();
    String name = program.name();
    macro("TH", name.toUpperCase(Locale.ROOT), "1", "", "Earshot " + Version.number());
    roff.append(".ad l\n.nh\n");
    macro("SH", "NAME");
    text(name + " - " + String.join(" ", program.usageMessage().description()));
    macro("SH", "SYNOPSIS");
    synopsis(program);
    macro("SH", "OPTIONS");
    options(program.options());
    macro("SH", "COMMANDS");
    commands(program);
    macro("SH", "EXIT STATUS");
    for (String[] status : EXITS) {
      item(status[0], status[1]);
    }
    macro("SH", "EXAMPLES");
    examples(program);
    return roff.toString();
  }

  private static final List<String[]> EXITS =
      List.of(
          new String[] {"0", "Fine."},
          new String[] {"1", "Failed."},
          new String[] {"2", "Usage."},
          new String[] {"3", "Done, but some feeds or alerts failed."},
          new String[] {"4", "Nothing found."},
          new String[] {"5", "covered: yes."},
          new String[] {"75", "Another Earshot is writing: try again."},
          new String[] {"130, 143", "Interrupted (Ctrl-C, SIGTERM)."});

  private void commands(CommandSpec parent) {
    for (CommandLine sub : parent.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      if (!command.usageMessage().hidden()) {
        macro("SS", command.qualifiedName());
        synopsis(command);
        for (String paragraph : command.usageMessage().description()) {
          if (!paragraph.isEmpty()) {
            macro("PP");
            text(String.format(paragraph));
          }
        }
        for (PositionalParamSpec words : command.positionalParameters()) {
          item(words.paramLabel(), String.join(" ", words.description()));
        }
        options(
            command.options().stream()
                .filter(option -> option.scopeType() != ScopeType.INHERIT)
                .toList());
        examples(command);
        commands(command);
      }
    }
  }

  private void synopsis(CommandSpec command) {
    Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    String synopsis = help.synopsis(0).strip().replaceAll("\\s+", " ");
    String name = command.qualifiedName();
    roff.append("\\fB").append(escaped(name)).append("\\fR");
    text(synopsis.startsWith(name) ? synopsis.substring(name.length()) : synopsis);
  }

  private void options(List<OptionSpec> options) {
    for (OptionSpec option : options) {
      String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
      String names =
          Arrays.stream(option.names())
              .sorted((a, b) -> a.length() - b.length())
              .collect(Collectors.joining(", "));
      item(names + value, String.join(" ", option.description()));
    }
  }

  private void examples(CommandSpec command) {
    macro("PP");
    text(command.usageMessage().footer().length > 1 ? "Examples:" : "Example:");
    macro("PP");
    macro("EX");
    for (String example : command.usageMessage().footer()) {
      text(String.format(example).strip());
    }
    macro("EE");
  }

  private void item(String tag, String text) {
    macro("TP");
    roff.append("\\fB").append(escaped(tag)).append("\\fR\n");
    text(text);
  }

  private void macro(String name, String... arguments) {
    roff.append('.').append(name);
    for (String argument : arguments) {
      roff.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    roff.append('\n');
  }

  private void text(String text) {
    String line = escaped(text);
    roff.append(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line).append('\n');
  }

  /// Hyphens that are typed stay hyphens, and what is not ASCII is named by its code point.
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> out.append("\\e");
            case '-' -> out.append("\\-");
            case '~' -> out.append("\\(ti");
            case '^' -> out.append("\\(ha");
            case '\'' -> out.append("\\(aq");
            case '`' -> out.append("\\(ga");
            default -> {
              if (c < 0x80) {
                out.appendCodePoint(c);
              } else {
                out.append("\\[u%04X]".formatted(c));
              }
            }
          }
        });
    return out.toString();
  }
}
