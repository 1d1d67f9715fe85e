package dev.earshot.cli.output;

import java.net.URI;
import java.util.List;
import java.util.Map;

/// What text is printed to.
///
/// @param interactive whether a person looks at it
/// @param width in columns
/// @param colour whether colour and weight may be used
/// @param redraws whether a line can be written over
/// @param hyperlinks whether it shows words as links (OSC 8)
public record Terminal(
    boolean interactive, int width, boolean colour, boolean redraws, boolean hyperlinks) {
  private static final int STANDARD_WIDTH = 80;
  private static final int NARROWEST = 40;

  /// Variables by which terminals that know OSC 8 make themselves known; there is no way to ask.
  private static final List<String> HYPERLINKING =
      List.of(
          "VTE_VERSION",
          "KITTY_WINDOW_ID",
          "WEZTERM_PANE",
          "ITERM_SESSION_ID",
          "WT_SESSION",
          "KONSOLE_VERSION",
          "GHOSTTY_RESOURCES_DIR",
          "ALACRITTY_WINDOW_ID");

  /// A pipe or file.
  public static final Terminal PIPE = new Terminal(false, STANDARD_WIDTH, false, false, false);

  /// The terminal this process prints to, as the launcher says in `EARSHOT_COLUMNS`; a pipe where
  /// it says nothing. Colour obeys `NO_COLOR` (no-color.org) and `TERM=dumb`.
  public static Terminal of(Map<String, String> variables) {
    return of(variables, "EARSHOT_COLUMNS");
  }

  /// The same for standard error, of which the launcher says it in `EARSHOT_ERROR_COLUMNS`.
  public static Terminal ofErrors(Map<String, String> variables) {
    return of(variables, "EARSHOT_ERROR_COLUMNS");
  }

  private static Terminal of(Map<String, String> variables, String variable) {
    String columns = variables.getOrDefault(variable, "");
    if (!columns.matches("[0-9]{1,4}")) {
      return PIPE;
    }
    boolean dumb = variables.getOrDefault("TERM", "dumb").equals("dumb");
    boolean colour = !dumb && variables.getOrDefault("NO_COLOR", "").isEmpty();
    int width = Integer.parseInt(columns);
    return new Terminal(
        true,
        width == 0 ? STANDARD_WIDTH : Math.max(NARROWEST, width),
        colour,
        !dumb,
        HYPERLINKING.stream().anyMatch(variables::containsKey));
  }

  /// A heading.
  public String bold(String text) {
    return styled("1", text);
  }

  /// What steps back.
  public String dim(String text) {
    return styled("2", text);
  }

  /// What matched a query.
  public String match(String text) {
    return styled("1;33", text);
  }

  /// What names a thing: a title, a package.
  public String name(String text) {
    return styled("1;36", text);
  }

  /// Words that lead to an address.
  public String hyperlink(URI address, String words) {
    // ASCII alone, as the sequence ends at the first control character.
    return hyperlinks
        ? "\033]8;;" + address.toASCIIString() + "\033\\" + words + "\033]8;;\033\\"
        : words;
  }

  private String styled(String code, String text) {
    return colour && !text.isEmpty() ? "\033[" + code + "m" + text + "\033[0m" : text;
  }
}
