package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the index where a feed is forgotten that taught other shows something.
class ForgettingTest {
  private static final String TEACHES =
      "&lt;p&gt;We like &lt;a href='https://pypi.org/project/zebra-tools/'&gt;zebra-tools&lt;/a&gt;"
          + " a lot.&lt;/p&gt;";

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private SyncFixture fixture;
  private final AtomicLong read = new AtomicLong();
  private final SyncListener listener =
      new SyncListener() {
        @Override
        public void indexed(long episodes) {
          read.incrementAndGet();
        }
      };

  @BeforeEach
  void open() {
    fixture = new SyncFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void showsThatLearntFromItAreReadAgainByTheNextRun() throws Exception {
    sync("/a", SyncFixture.item("one", TEACHES + " elephants"));
    sync("/b", SyncFixture.item("two", TEACHES));
    sync("/c", SyncFixture.item("three", "lions"));
    Sync.Forgotten forgotten = forget("/a");
    assertThat(forgotten).isEqualTo(new Sync.Forgotten(1, false));
    assertThat(read).as("episodes that were read").hasValue(0);
    assertThat(fixture.found("elephants")).isZero();
    assertThat(fixture.found("package:zebra-tools")).isEqualTo(1);
    assertThat(fixture.run().indexed().episodes()).isEqualTo(2);
    assertEverythingIsAsAnew();
  }

  @Test
  void anIndexThatLackedEpisodesBeforeIsBroughtUpToDate() throws Exception {
    sync("/a", SyncFixture.item("one", TEACHES + " elephants"));
    sync("/b", SyncFixture.item("two", TEACHES));
    Path aside = folder.resolve("aside");
    copy(fixture.index(), aside);
    sync("/c", SyncFixture.item("three", "lions"));
    copy(aside, fixture.index());
    assertThat(fixture.found("lions")).isZero();
    assertThat(forget("/a").settled()).isTrue();
    assertThat(fixture.found("lions")).isEqualTo(1);
    assertThat(fixture.found("elephants")).isZero();
    assertEverythingIsAsAnew();
  }

  @Test
  void whereItTaughtNobodyNothingIsLeft() throws Exception {
    sync("/a", SyncFixture.item("one", "elephants"));
    sync("/b", SyncFixture.item("two", "zebras"));
    assertThat(forget("/a")).isEqualTo(new Sync.Forgotten(1, true));
    assertThat(read).as("episodes that were read").hasValue(0);
    assertThat(fixture.found("elephants")).isZero();
    assertThat(fixture.run().indexed().committed()).isFalse();
    assertEverythingIsAsAnew();
  }

  @Test
  void copiesOfItsEpisodesAreFoundAtOnce() throws Exception {
    String[] items = {
      SyncFixture.item("one", TEACHES + " about elephants"),
      SyncFixture.item("two", "more"),
      SyncFixture.item("three", "more")
    };
    sync("/a", items);
    sync("/b", items);
    sync("/c", SyncFixture.item("four", TEACHES));
    assertThat(forget("/a").settled()).isTrue();
    assertThat(fixture.found("elephants")).isEqualTo(1);
    assertEverythingIsAsAnew();
  }

  /// Makes a folder of files the same as another.
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path folder : List.of(to, from)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (folder.equals(to)) {
            Files.delete(file);
          } else {
            Files.copy(file, to.resolve(file.getFileName()));
          }
        }
      }
    }
  }

  private void sync(String path, String... items) throws Exception {
    server.enqueue(SyncFixture.feed("", items));
    fixture.run(server.url(path));
  }

  private Sync.Forgotten forget(String path) throws Exception {
    return fixture.sync.forget(URI.create(server.url(path).toString()), listener);
  }

  private void assertEverythingIsAsAnew() throws Exception {
    String kept = fixture.everything();
    fixture.sync.reindex(SyncListener.NONE);
    assertThat(fixture.everything()).isEqualTo(kept);
  }
}
