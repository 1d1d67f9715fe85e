package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a command does that is told to end, or whose reader has seen enough.
class EndedEarlyTest {
  private static final int EPISODES = 150;

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void sync() throws IOException {
    String notes = "Something about async and an ORM. ".repeat(60);
    String items =
        IntStream.range(0, EPISODES)
            .mapToObj(n ->
                "<item><guid>%d</guid><title>Episode %d</title><description>%s</description></item>"
                    .formatted(n, n, notes))
            .collect(Collectors.joining());
    Files.writeString(
        folder.resolve("long.xml"),
        "<rss version='2.0'><channel><title>Long</title>" + items + "</channel></rss>");
    Files.writeString(folder.resolve("feeds.txt"), folder.resolve("long.xml").toUri() + "\n");
    cli = new Cli(folder);
    assertThat(cli.run("sync", "--feeds", "feeds.txt").code()).isZero();
  }

  @Test
  void interruptedAnswersSayNothingOfTheIndex() {
    for (List<String> command :
        List.of(List.of("search", "async"), List.of("export", "episodes"))) {
      Thread.currentThread().interrupt();
      Cli.Result result = cli.run(command.toArray(String[]::new));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(result.code()).isEqualTo(ExitCode.INTERRUPTED);
      assertThat(result.err()).isEmpty();
    }
  }

  @Test
  void sigtermEndsAnAnswerAtOnceWithItsOwnCode() throws Exception {
    Process export = export();
    try {
      // The pipe is full by now, or will be: nobody reads on.
      assertThat(export.getInputStream().read()).isEqualTo('{');
      export.destroy();
      assertThat(export.waitFor(8, TimeUnit.SECONDS)).isTrue();
      assertThat(export.exitValue()).isEqualTo(143);
    } finally {
      export.destroyForcibly();
    }
    assertThat(folder.resolve("err")).isEmptyFile();
  }

  @Test
  void aReaderThatHasSeenEnoughEndsAnExport() {
    ShortReader reader = new ShortReader();
    cli.into(new PrintWriter(reader), "export", "episodes");
    assertThat(reader.triedAfterwards).isBetween(1, 5);
  }

  private Process export() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String data = folder.resolve("data").toString();
    return new ProcessBuilder(
            java,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--data",
            data,
            "export",
            "episodes")
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /// Takes one text, as `head -1` does, and then none.
  private static final class ShortReader extends Writer {
    private boolean seenEnough;
    private int triedAfterwards;

    @Override
    public void write(char[] text, int from, int length) throws IOException {
      if (seenEnough) {
        triedAfterwards++;
        throw new IOException("broken pipe");
      }
      seenEnough = true;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
