package dev.earshot.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.output.Table.Column;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class OutputTest {
  private final StringWriter printed = new StringWriter();

  @Test
  void listItemsHangUnderTheirFirstWord() {
    output(Map.of("EARSHOT_COLUMNS", "40"))
        .wrapped("• one two three four five six seven eight nine", 2);
    assertThat(printed.toString())
        .isEqualTo("  • one two three four five six seven\n    eight nine\n");
  }

  @Test
  void remarksFitTheTerminalAndAreOneLineInAPipe() {
    output(Map.of("EARSHOT_COLUMNS", "40")).note("one two three four five six seven eight nine");
    output(Map.of()).note("one two three four five six seven eight nine");
    assertThat(printed.toString().lines())
        .containsExactly(
            "# one two three four five six seven",
            "# eight nine",
            "# one two three four five six seven eight nine");
  }

  @Test
  void reportsHangBesideTheirMarkAndAreOneLineInAPipe() {
    String text = "failed  http://a.example/feed  answered 404 Not Found";
    output(Map.of("EARSHOT_COLUMNS", "40")).sentence(text, 8);
    output(Map.of()).sentence(text, 8);
    assertThat(printed.toString().lines())
        .containsExactly("failed  http://a.example/feed  answered", "        404 Not Found", text);
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Wrap.columns("蛇者 e\u0301")).isEqualTo(6);
    assertThat(Wrap.cut("捕蛇者说 podcast", 6)).isEqualTo("捕蛇…");
  }

  @Test
  void longWordsStayWhole() {
    String address = "https://example.org/" + "a".repeat(60);
    assertThat(Wrap.text("see " + address + " now", 40)).containsExactly("see", address, "now");
  }

  @Test
  void coloursCostNoColumns() {
    Output output = output(Map.of("EARSHOT_COLUMNS", "40", "TERM", "xterm"));
    output.highlighted("aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii", List.of(new Span(5, 14)), 0);
    assertThat(printed.toString())
        .isEqualTo("aaaa \033[1;33mbbbb cccc\033[0m dddd eeee ffff gggg hhhh\niiii\n");
  }

  @Test
  void tablesFitTheTerminalAndAreWholeInAPipe() {
    for (int columns : List.of(120, 60, 40)) {
      printed.getBuffer().setLength(0);
      table().print(output(Map.of("EARSHOT_COLUMNS", Integer.toString(columns))));
      assertThat(printed.toString().lines())
          .hasSize(2)
          .allSatisfy(line -> assertThat(Wrap.columns(line)).isLessThanOrEqualTo(columns));
      assertThat(printed.toString().contains("█")).as("bar at %d", columns).isEqualTo(columns > 40);
      assertThat(printed.toString()).contains("package ", "registry", "1,234");
    }
    printed.getBuffer().setLength(0);
    table().print(output(Map.of()));
    assertThat(printed.toString()).contains("a-package-of-long-name", "2013-08 … 2025-07", "█");
  }

  private static Table table() {
    return new Table(
            List.of(Column.WORDS, Column.WORDS, Column.NUMBER, Column.NUMBER, Column.WORDS),
            List.of("package", "registry", "episodes", "shows", "first … last"))
        .row(1, "a-package-of-long-name", "npm", "1,234", "9", "2013-08 … 2025-07");
  }

  @Test
  void noColorAndPipesArePlain() {
    Map<String, String> loud = Map.of("EARSHOT_COLUMNS", "40", "TERM", "xterm", "NO_COLOR", "1");
    output(loud).highlighted("aaaa bbbb", List.of(new Span(5, 9)), 0);
    output(Map.of("TERM", "xterm")).highlighted("aaaa bbbb", List.of(new Span(5, 9)), 0);
    assertThat(printed.toString()).isEqualTo("aaaa bbbb\naaaa bbbb\n");
  }

  @Test
  void linksStandBehindTheirWordsWhereTheTerminalCan() {
    List<Link> links = List.of(new Link(URI.create("https://x.example/"), "bbbb", new Span(5, 9)));
    output(Map.of("EARSHOT_COLUMNS", "40", "KITTY_WINDOW_ID", "1"))
        .notes("aaaa bbbb", links, UnaryOperator.identity());
    output(Map.of("EARSHOT_COLUMNS", "40")).notes("aaaa bbbb", links, UnaryOperator.identity());
    assertThat(printed.toString())
        .isEqualTo("aaaa \033]8;;https://x.example/\033\\bbbb\033]8;;\033\\\naaaa bbbb\n");
  }

  @Test
  void aLineThatBreaksAtTwoBlanksEndsWithNone() {
    assertThat(Wrap.text("alert   z  a title of words  0a1b2c3d", 29))
        .containsExactly("alert   z  a title of words", "0a1b2c3d");
    assertThat(Wrap.text("  title  0a1b2c3d", 10)).containsExactly("  title", "  0a1b2c3d");
  }

  @Test
  void textWithoutSpacesIsWrappedBetweenWideCharacters() {
    assertThat(Wrap.text("• 什么是响应式编程，以及ES标准", 12)).containsExactly("• 什么是响应", "  式编程，以", "  及ES标准");
    assertThat(Wrap.text("https://x.example/a-long-address", 12))
        .containsExactly("https://x.example/a-long-address");
  }

  @Test
  void jsonCannotSteerATerminalEither() {
    output(Map.of()).json(Map.of("title", "a\u009b2J\u202eb"));
    assertThat(printed.toString()).isEqualTo("{\"title\":\"a\\u009b2J\\u202eb\"}\n");
  }

  private Output output(Map<String, String> variables) {
    return new Output(new PrintWriter(printed), Terminal.of(variables));
  }
}
