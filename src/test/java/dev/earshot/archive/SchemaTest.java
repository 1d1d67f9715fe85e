package dev.earshot.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {
  private static final URI FEED = URI.create("https://a.example/feed.xml");

  @TempDir Path folder;

  @Test
  void archiveOfTheFirstVersionIsBroughtUpToDateAndLosesNothing() throws Exception {
    Path file = folder.resolve("archive.db");
    make(file, "version-1.sql");
    try (Archive archive = Archive.open(file)) {
      FeedState feed = archive.feed(FEED).orElseThrow();
      assertThat(feed.address()).isEqualTo(URI.create("https://a.example/moved.xml"));
      assertThat(feed.location().former()).isEmpty();
      assertThat(feed.server().etag()).contains("\"1\"");
      assertThat(archive.changesAfter(0, 9)).hasSize(2);
      assertThat(archive.guids(FEED)).containsExactly("one");
      assertThat(archive.published(FEED, 1)).containsExactly(Instant.parse("2026-03-02T10:00:00Z"));
    }
  }

  private static void make(Path file, String script) throws IOException, SQLException {
    try (InputStream sql =
            Objects.requireNonNull(SchemaTest.class.getResourceAsStream(script), script);
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (String line : new String(sql.readAllBytes(), UTF_8).strip().split(";\n", -1)) {
        statement.execute(line);
      }
    }
  }
}
