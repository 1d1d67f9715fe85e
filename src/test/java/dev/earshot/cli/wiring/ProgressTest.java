package dev.earshot.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static final String ERASE = "\r\033[K";

  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void world() {
    cli = new Cli(folder).with("TERM", "xterm").with("EARSHOT_ERROR_COLUMNS", "40");
  }

  @Test
  void oneLineSaysHowFarARunIsAndIsGoneAtTheEnd() {
    String shown = cli.syncSample().err();
    assertThat(shown).startsWith(ERASE).contains("0 of 2 feeds", "2 of 2 feeds", "indexing");
    assertThat(shown).endsWith(ERASE + "\033[?7l\033[?7h").doesNotContain("\n");
    assertThat(cli.run("reindex").err()).contains("indexing").endsWith("\033[?7h");
  }

  @Test
  void forgettingAFeedSaysHowFarItIs() throws Exception {
    cli.syncSample();
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list, Cli.sample().resolveSibling("tools-and-tea.xml").toUri() + "  Tools & Tea\n");
    Cli.Result forgotten =
        cli.run("feeds", "forget", "tstelle", "--yes", "--feeds", list.toString());
    assertThat(forgotten.out()).contains("4 episodes deleted");
    assertThat(forgotten.err()).startsWith(ERASE).contains("indexing").endsWith("\033[?7h");
  }

  @Test
  void theLineFitsANarrowTerminal() throws Exception {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "file:" + Cli.sample() + "  " + "蛇".repeat(30) + "\n");
    String shown = cli.run("sync", "--feeds", list.toString()).err();
    assertThat(shown).contains("1 of 1 feed  蛇蛇蛇蛇蛇蛇蛇蛇蛇蛇蛇蛇…\033[?7h");
  }

  @Test
  void nothingIsShownWhereALineCannotBeWrittenOver() {
    assertThat(cli.with("TERM", "dumb").syncSample().err()).isEmpty();
    assertThat(new Cli(folder).with("TERM", "xterm").syncSample("--force").err()).isEmpty();
  }
}
