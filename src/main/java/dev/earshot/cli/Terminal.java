package dev.earshot.cli;

import java.util.Map;

/// What text is printed to.
///
/// @param interactive whether a person looks at it
/// @param width in columns
/// @param colour whether colour and weight may be used
record Terminal(boolean interactive, int width, boolean colour) {
  private static final int STANDARD_WIDTH = 80;
  private static final int NARROWEST = 40;

  /// A pipe or file.
  static final Terminal PIPE = new Terminal(false, STANDARD_WIDTH, false);

  /// The terminal this process prints to, as the launcher says in `EARSHOT_COLUMNS`; a pipe where
  /// it says nothing. Colour obeys `NO_COLOR` (no-color.org) and `TERM=dumb`.
  static Terminal of(Map<String, String> variables) {
    String columns = variables.getOrDefault("EARSHOT_COLUMNS", "");
    if (!columns.matches("[0-9]{1,4}")) {
      return PIPE;
    }
    boolean colour =
        variables.getOrDefault("NO_COLOR", "").isEmpty()
            && !variables.getOrDefault("TERM", "dumb").equals("dumb");
    int width = Integer.parseInt(columns);
    return new Terminal(true, width == 0 ? STANDARD_WIDTH : Math.max(NARROWEST, width), colour);
  }

  String bold(String text) {
    return styled("1", text);
  }

  String dim(String text) {
    return styled("2", text);
  }

  /// What matched a query.
  String match(String text) {
    return styled("1;33", text);
  }

  /// What names a thing: a title, a package.
  String name(String text) {
    return styled("1;36", text);
  }

  private String styled(String code, String text) {
    return colour && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
