package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody reads who has no data yet, or names the wrong folder.
class FirstRunTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void world() {
    cli = new Cli(folder);
  }

  @Test
  void theCommandToBeginWithIsTheOneToType() {
    assertThat(cli.run("search", "orm").err())
        .endsWith("begin with: earshot feeds add URL, then: earshot sync\n");
    cli.with("EARSHOT_FEEDS", Cli.sample().toString());
    assertThat(cli.run("search", "orm").err()).endsWith("begin with: earshot sync\n");
    cli.with("EARSHOT_CALLED", "./earshot").with("PATH", "/usr/bin:/opt/earshot");
    assertThat(cli.run("--data", "my data", "search", "orm").err())
        .endsWith("begin with: ./earshot --data 'my data' sync\n");
    cli.with("EARSHOT_CALLED", "/opt/earshot/earshot");
    assertThat(cli.run("--data", "d", "package", "black").err())
        .endsWith("begin with: earshot --data d sync\n");
  }

  @Test
  void aServiceWithoutAListBeginsNothing() {
    Cli.Result none = cli.run("--data", "d", "run");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("there is no list of feeds at");
    assertThat(folder.resolve("d/archive.db")).doesNotExist();
    assertThat(cli.run("--data", "d", "alert").out())
        .endsWith("add one with: earshot --data d alert add NAME QUERY\n");
  }

  @Test
  void aFolderOfSomebodyElseIsLeftAlone() throws IOException {
    Path foreign = Files.createDirectory(folder.resolve("photos"));
    Files.createFile(foreign.resolve("cat.jpg"));
    assertThat(cli.run("--data", "photos", "search", "cat").err())
        .contains("photos holds other files and is no data folder");
    Cli.Result sync = cli.run("--data", "photos", "sync", "--feeds", Cli.sample().toString());
    assertThat(sync.code()).isEqualTo(ExitCode.USAGE);
    assertThat(sync.err()).contains("photos holds other files and is no data folder");
    assertThat(cli.run("--data", "photos/cat.jpg", "search", "cat").err())
        .contains("cat.jpg is a file: name a new or empty folder with --data");
    assertThat(
            cli.run("--data", "photos/cat.jpg", "doctor", "--feeds", Cli.sample().toString()).out())
        .contains("BAD   " + foreign + "/cat.jpg is a file");
    assertThat(foreign)
        .isDirectoryContaining("glob:**cat.jpg")
        .isDirectoryNotContaining("glob:**i*x");
    Path listed = Files.createDirectory(folder.resolve("listed"));
    Files.copy(Cli.sample(), listed.resolve("feeds.txt"));
    assertThat(cli.run("--data", "listed", "search", "cat").err()).contains("begin with");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sync.log", "earshot.pid", "archive.db-wal", "feeds.json", "lock", "@eaDir"})
  void whatMayLieInAFreshFolderDoesNotMakeItSomebodyElses(String name) throws IOException {
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    assertThat(cli.run("--data", "fresh", "search", "cat").err()).contains("begin with");
    Files.createFile(fresh.resolve(name));
    assertThat(cli.run("--data", "fresh", "search", "cat").err()).contains("begin with");
  }
}
