package dev.earshot.cli.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor advises where the archive cannot be opened: only what is damaged is given up.
class DoctorTest {
  private static final String GIVE_UP = "move it away";

  @TempDir private Path folder;
  private Cli cli;
  private Path archive;

  @BeforeEach
  void sync() {
    cli = new Cli(folder).with("EARSHOT_FEEDS", Cli.sample().toString());
    cli.run("sync");
    archive = folder.resolve("data/archive.db");
  }

  @Test
  void aDamagedArchiveIsToBeReplaced() throws IOException {
    Files.writeString(archive, "nonsense ".repeat(1000));
    assertThat(examined()).contains("BAD", GIVE_UP);
  }

  @Test
  void anArchiveOfANewerProgramIsKept() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 1000");
    }
    assertThat(examined()).contains("written by a newer Earshot").doesNotContain(GIVE_UP);
  }

  @Test
  void whatForgettingLeavesToTheNextSyncIsNoFault() throws IOException {
    StringBuilder list = new StringBuilder();
    for (String name : List.of("apes", "bees")) {
      Path feed =
          Files.writeString(
              folder.resolve(name + ".xml"),
              "<rss version='2.0'><channel><title>"
                  + name
                  + "</title><item><guid>"
                  + name
                  + "</guid><description>&lt;a href='https://pypi.org/project/zebra-tools/'&gt;"
                  + "zebra-tools&lt;/a&gt;</description></item></channel></rss>");
      list.append(feed.toUri()).append('\n');
    }
    Path feeds = Files.writeString(folder.resolve("list.txt"), list);
    cli.with("EARSHOT_FEEDS", feeds.toString()).run("sync");
    cli.run("feeds", "remove", "apes.xml");
    Cli.Result forgotten = cli.run("feeds", "forget", "apes.xml", "--yes");
    assertThat(forgotten.out()).contains("the next sync reads");
    Cli.Result left = cli.run("doctor");
    assertThat(left.out()).contains("ok    since episodes were forgotten").doesNotContain("BAD");
    assertThat(left.code()).isEqualTo(ExitCode.FINE);
    cli.run("sync");
    assertThat(cli.run("doctor").out()).doesNotContain("forgotten");
  }

  @Test
  void anArchiveThatMayOnlyBeReadIsKept() throws IOException {
    Path data = archive.getParent();
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(archive)).as("whether permissions bind this user").isFalse();
      assertThat(examined()).contains("run Earshot as the user who syncs").doesNotContain(GIVE_UP);
    } finally {
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private String examined() {
    Cli.Result result = cli.run("doctor");
    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    return result.out();
  }
}
