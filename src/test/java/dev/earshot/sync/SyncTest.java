package dev.earshot.sync;

import static dev.earshot.sync.SyncFixture.START;
import static dev.earshot.sync.SyncFixture.feed;
import static dev.earshot.sync.SyncFixture.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.sync.indexing.CodeVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole runs against a server on loopback: from the wire to the answer.
class SyncTest {
  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private SyncFixture fixture;
  private Archive archive;
  private Sync sync;

  @BeforeEach
  void open() {
    fixture = new SyncFixture(folder);
    archive = fixture.archive;
    sync = fixture.sync;
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void newEpisodesAreArchivedAndFound() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about sqlalchemy")));
    SyncReport report = run();
    assertThat(report.updated().getFirst().stored().added()).isEqualTo(1);
    assertThat(report.indexed().episodes()).isEqualTo(1);
    assertThat(found("sqlalchemy")).isEqualTo(1);
  }

  @Test
  void unchangedFeedWritesNothing() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "first")));
    server.enqueue(new MockResponse.Builder().code(304).build());
    run();
    SyncReport second = run();
    server.takeRequest();
    RecordedRequest conditional = server.takeRequest();
    assertThat(conditional.getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
    assertThat(second.notModified()).hasSize(1);
    assertThat(second.indexed().committed()).isFalse();
    assertThat(archive.lastSequence()).isEqualTo(1);
  }

  @Test
  void sameBodyFromAServerWithoutValidatorsIsNotParsedAgain() throws Exception {
    server.enqueue(feed("", item("one", "first")));
    server.enqueue(feed("", item("one", "first")));
    run();
    SyncReport second = run();
    assertThat(second.notModified().getFirst().bytes()).isPositive();
    assertThat(second.indexed().committed()).isFalse();
  }

  @Test
  void changedEpisodeReplacesTheOldOneInTheIndex() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    server.enqueue(feed("\"2\"", item("one", "about okapis")));
    run();
    assertThat(run().updated().getFirst().stored().changed()).isEqualTo(1);
    assertThat(found("okapis")).isEqualTo(1);
    assertThat(found("zebras")).isZero();
  }

  @Test
  void episodeThatDropsOffTheFeedStaysSearchable() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    server.enqueue(feed("\"2\"", item("two", "about okapis")));
    run();
    run();
    assertThat(found("zebras")).isEqualTo(1);
    assertThat(found("okapis")).isEqualTo(1);
  }

  @Test
  void oneFailureIsALineInTheReportAndNotTheEnd() throws Exception {
    server.setDispatcher(
        new mockwebserver3.Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return switch (request.getUrl().encodedPath()) {
              case "/good" -> feed("\"1\"", item("one", "about zebras"));
              case "/page" -> new MockResponse.Builder().body("<html><body>Hi").build();
              default -> new MockResponse.Builder().code(404).build();
            };
          }
        });
    List<Subscription> feeds = Stream.of("good", "page", "gone").map(this::subscription).toList();
    SyncReport report = sync.run(feeds, false, SyncListener.NONE);
    assertThat(report.updated()).hasSize(1);
    assertThat(report.failed()).hasSize(2);
    assertThat(report.networkDown()).isFalse();
    assertThat(found("zebras")).isEqualTo(1);
    FeedState gone = archive.feed(subscription("gone").url()).orElseThrow();
    assertThat(gone.checks().failures()).isEqualTo(1);
    assertThat(gone.checks().problem().orElseThrow()).contains("404");
    assertThat(gone.checks().next().orElseThrow()).isAfter(START);
  }

  @Test
  void failedFeedKeepsItsValidatorsAndEpisodes() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    server.enqueue(new MockResponse.Builder().code(500).build());
    server.enqueue(new MockResponse.Builder().code(304).build());
    run();
    run();
    run();
    server.takeRequest();
    server.takeRequest();
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"1\"");
    assertThat(state().checks().failures()).isZero();
    assertThat(found("zebras")).isEqualTo(1);
  }

  @Test
  void feedIsDueAgainWhenThePolicySaysSo() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "first")));
    server.enqueue(new MockResponse.Builder().code(304).build());
    sync.run(List.of(subscription("feed")), false, SyncListener.NONE);
    fixture.at(START.plus(Duration.ofMinutes(1)));
    SyncReport early = sync.run(List.of(subscription("feed")), false, SyncListener.NONE);
    assertThat(early.results()).isEmpty();
    assertThat(early.notDue()).isEqualTo(1);
    fixture.at(sync.nextDue(List.of(subscription("feed"))));
    SyncReport due = sync.run(List.of(subscription("feed")), false, SyncListener.NONE);
    assertThat(due.notModified()).hasSize(1);
  }

  @Test
  void indexThatIsBehindCatchesUp() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    server.enqueue(feed("\"2\"", item("two", "about okapis"), item("one", "about zebras")));
    run();
    Path saved = copy(folder.resolve("index"), folder.resolve("saved"));
    run();
    // As after a crash between the archive's commit and the index's.
    delete(folder.resolve("index"));
    copy(saved, folder.resolve("index"));
    assertThat(found("okapis")).isZero();
    SyncReport caughtUp = sync.run(List.of(), false, SyncListener.NONE);
    assertThat(caughtUp.indexed().committed()).isTrue();
    assertThat(found("okapis")).isEqualTo(1);
  }

  @Test
  void indexOfAnotherArchiveOrAheadOfThisOneIsMadeAnew() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    run();
    for (IndexState foreign :
        List.of(
            new IndexState("another", 1, CodeVersion.ofDeriving()),
            new IndexState(archive.id(), 99, CodeVersion.ofDeriving()),
            new IndexState(archive.id(), 1, "other code"))) {
      try (EpisodeIndexer indexer = EpisodeIndexer.open(folder.resolve("index"))) {
        indexer.clear();
        indexer.commit(foreign);
      }
      assertThat(found("zebras")).isZero();
      sync.run(List.of(), false, SyncListener.NONE);
      assertThat(found("zebras")).isEqualTo(1);
    }
  }

  @Test
  void showWithTwoSubscriptionsIsFoundOnceAndKeptTwice() throws Exception {
    String[] items = {item("one", "about zebras"), item("two", "more"), item("three", "more")};
    server.enqueue(feed("", items));
    fixture.run(server.url("/feed"));
    server.enqueue(feed("", items));
    fixture.run(server.url("/earlier"));
    assertThat(found("zebras")).isEqualTo(1);
    assertThat(fixture.everything().lines()).hasSize(6);
    String synced = fixture.everything();
    sync.reindex(SyncListener.NONE);
    assertThat(fixture.everything()).isEqualTo(synced);
  }

  @Test
  void interruptedRunKeepsWhatWasArchived() throws Exception {
    server.enqueue(feed("\"1\"", item("one", "about zebras")));
    SyncListener interrupter =
        new SyncListener() {
          @Override
          public void done(FeedResult result, int done, int due) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(() -> sync.run(List.of(subscription("feed")), false, interrupter))
        .isInstanceOf(InterruptedException.class);
    assertThat(archive.lastSequence()).isEqualTo(1);
    sync.run(List.of(), false, SyncListener.NONE);
    assertThat(found("zebras")).isEqualTo(1);
  }

  @Test
  void whatIsLearntDoesNotDependOnTheOrderOfSyncs() throws Exception {
    List<String> items =
        IntStream.range(0, 12)
            .mapToObj(n ->
                item(
                    "e" + n,
                    "<p>Topic "
                        + n
                        + "</p><p>We talk about django-tenants and other things.</p>"
                        + "<p>Subscribe on all the usual platforms and tell a friend.</p>"))
            .map(item -> item.replace("<p>", "&lt;p&gt;").replace("</p>", "&lt;/p&gt;"))
            .toList();
    for (int n = 1; n <= items.size(); n++) {
      server.enqueue(feed("\"" + n + "\"", items.subList(0, n).reversed().toArray(String[]::new)));
      run();
    }
    String afterManySyncs = fixture.everything();
    assertThat(afterManySyncs).contains("kind=BOILERPLATE");
    sync.reindex(SyncListener.NONE);
    assertThat(fixture.everything()).isEqualTo(afterManySyncs);
  }

  @Test
  void whatAShowSaysOfItselfIsReadAnewWhereItChanges() throws Exception {
    String item = item("one", "&lt;a href=\"https://github.com/foobarbaz/quuxer\">quuxer&lt;/a>");
    server.enqueue(feed("\"1\"", item));
    run();
    assertThat(fixture.everything()).contains("pkg:github/foobarbaz/quuxer");
    server.enqueue(feed("\"2\"", "<description>All about Ruby</description>", item));
    run();
    String asRuby = fixture.everything();
    assertThat(asRuby).contains("pkg:gem/quuxer");
    sync.reindex(SyncListener.NONE);
    assertThat(fixture.everything()).isEqualTo(asRuby);
  }

  private SyncReport run() throws InterruptedException, IOException {
    return fixture.run(server.url("/feed"));
  }

  private Subscription subscription(String path) {
    return SyncFixture.subscription(server.url("/" + path));
  }

  private FeedState state() {
    return fixture.state(server.url("/feed"));
  }

  private long found(String words) throws Exception {
    return fixture.found(words);
  }

  private static Path copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
    return to;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
