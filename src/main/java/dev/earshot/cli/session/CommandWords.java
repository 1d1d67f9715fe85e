package dev.earshot.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A command line as its words, without a shell: blanks part them, quotes of either kind keep them
/// together, and nothing else means anything.
public final class CommandWords {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"']++|\"([^\"]*)\"|'([^']*)')++");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private CommandWords() {}

  /// The words; empty where there are none, or a quote has no end.
  public static List<String> of(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    int end = 0;
    while (word.find()) {
      if (!command.substring(end, word.start()).isBlank()) {
        return List.of();
      }
      words.add(unquoted(word.group()));
      end = word.end();
    }
    return command.substring(end).isBlank() ? List.copyOf(words) : List.of();
  }

  /// A word as one would type it in a shell.
  public static String quoted(String word) {
    return word.matches("[\\w@%+=:,./~-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  /// Several words of a query as one would type them: as they are where no shell minds, else in
  /// quotes.
  public static String typed(String words) {
    return Stream.of(words.split(" ", -1)).allMatch(word -> quoted(word).equals(word))
        ? words
        : quoted(words);
  }

  private static String unquoted(String word) {
    return QUOTED
        .matcher(word)
        .replaceAll(quoted ->
            Matcher.quoteReplacement(quoted.group(1) == null ? quoted.group(2) : quoted.group(1)));
  }
}
