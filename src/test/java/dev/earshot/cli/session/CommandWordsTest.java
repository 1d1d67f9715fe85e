package dev.earshot.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandWordsTest {
  @Test
  void blanksPartWordsAndQuotesKeepThemTogether() {
    assertThat(CommandWords.of("  notify-send -u low "))
        .containsExactly("notify-send", "-u", "low");
    assertThat(CommandWords.of("sh -c 'echo \"$1\"' \"a b\" --x='y z'"))
        .containsExactly("sh", "-c", "echo \"$1\"", "a b", "--x=y z");
    assertThat(CommandWords.of("x '' \\n $HOME")).containsExactly("x", "", "\\n", "$HOME");
  }

  @Test
  void anyNumberOfQuotesIsFine() {
    assertThat(CommandWords.of("'a'".repeat(20_000))).containsExactly("a".repeat(20_000));
  }

  @Test
  void wordsOfAQueryAreTypedSoThatTheShellLeavesThemAlone() {
    assertThat(CommandWords.typed("async orm")).isEqualTo("async orm");
    assertThat(CommandWords.typed("\"async orm\" -c#")).isEqualTo("'\"async orm\" -c#'");
    assertThat(CommandWords.typed("it's c#")).isEqualTo("'it'\\''s c#'");
  }

  @Test
  void openQuoteIsNoCommand() {
    assertThat(CommandWords.of("echo 'a b")).isEmpty();
    assertThat(CommandWords.of("echo a\"b c")).isEmpty();
    assertThat(CommandWords.of(" ")).isEmpty();
  }

  @Test
  void longestCommandIsRead() {
    assertThat(CommandWords.of("a\"b\"'c'".repeat(20_000))).containsExactly("abc".repeat(20_000));
  }
}
