package dev.earshot.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/// What a log file may hold.
class SafeFormatterTest {
  private final SafeFormatter formatter = new SafeFormatter();

  @Test
  void recordIsOneLine() {
    assertThat(formatter.format(logged("{0} feeds due", 3)))
        .isEqualTo("2026-03-02T18:00:00Z WARNING dev.earshot.sync.Sync: 3 feeds due\n");
  }

  @Test
  void passwordsOfFeedsAreHiddenInMessagesAndInExceptions() {
    LogRecord logged = logged("cannot ask https://ada:hush@feeds.example/a?token=hush");
    logged.setThrown(
        new IllegalStateException(
            "bad: http://ada:hush@feeds.example/",
            new IllegalArgumentException("Illegal character in \"ftp://a'da:hush@x.example\"")));
    assertThat(formatter.format(logged))
        .contains("https://…@feeds.example/a?token=…", "SafeFormatterTest")
        .doesNotContain("hush");
  }

  @Test
  void titleOfAFeedForgesNoLine() {
    LogRecord logged = logged("a \"title\n2026-03-02T18:00:00Z INFO all is well\u001b[2J\"");
    logged.setThrown(new IllegalStateException("oh\n2026-03-02T18:00:00Z INFO all is well"));
    assertThat(formatter.format(logged).lines().skip(1)).allMatch(line -> line.startsWith("    "));
    assertThat(formatter.format(logged)).doesNotContain("\u001b");
  }

  private static LogRecord logged(String message, Object... parameters) {
    LogRecord logged = new LogRecord(Level.WARNING, message);
    logged.setInstant(Instant.parse("2026-03-02T18:00:00Z"));
    logged.setLoggerName("dev.earshot.sync.Sync");
    logged.setParameters(parameters);
    return logged;
  }
}
