package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.fetch.FetchLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What publishers do to their feeds over time, and that it costs and doubles no episode.
class ContinuityTest {
  private static final Instant NOW = SyncFixture.START;

  @StartStop private final MockWebServer server = new MockWebServer();
  private final Map<String, String> pages = new HashMap<>();
  @TempDir private Path folder;
  private SyncFixture fixture;

  @BeforeEach
  void wire() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String page = pages.get(request.getUrl().encodedPath());
            return page == null
                ? new MockResponse.Builder().code(500).build()
                : new MockResponse.Builder().body(page).build();
          }
        });
    FetchLimits standard = FetchLimits.DEFAULT;
    FetchLimits limits =
        new FetchLimits(
            standard.connect(),
            standard.read(),
            standard.call(),
            standard.maxBodyBytes(),
            standard.perHost(),
            standard.total(),
            Duration.ZERO);
    fixture = new SyncFixture(folder, limits);
  }

  @AfterEach
  void unwire() {
    fixture.close();
  }

  @Test
  void changedGuidIsTheSameEpisode() throws Exception {
    pages.put("/feed", feed(item("old-2", "two", 2), item("old-1", "one", 1)));
    run();
    pages.put(
        "/feed", feed(item("new-3", "three", 3), item("new-2", "two", 2), item("new-1", "one", 1)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("one", "two", "three");
    assertThat(archived("two").episode().guid()).contains("new-2");
    // Known by both from now on, also when the feed goes back.
    pages.put(
        "/feed", feed(item("new-3", "three", 3), item("old-2", "two", 2), item("new-1", "one", 1)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void dateInTheFutureByMistakeIsWhenTheEpisodeWasSeen() throws Exception {
    String far = item("4", "four", 4).replace("02 Mar 2026 04", "02 Mar 2062 04");
    pages.put("/feed", feed(far, item("3", "three", 3), item("2", "two", 2), item("1", "one", 1)));
    run();
    assertThat(archived("four").episode().published()).contains(NOW);
    fixture.at(NOW.plus(Duration.ofDays(3)));
    pages.put("/feed", feed(item("5", "five", 5), far, item("3", "three", 3)));
    run();
    assertThat(archived("four").episode().published()).contains(NOW);
    assertThat(archived("four").lastChanged()).isEqualTo(NOW);
  }

  @Test
  void pagesAreFollowedInFullOnFirstSightThenAsFarAsSomethingIsNew() throws Exception {
    pages.put("/feed", page("/feed2", item("4", "four", 4)));
    pages.put("/feed2", page("/feed3", item("3", "three", 3), item("2", "two", 2)));
    pages.put("/feed3", feed(item("1", "one", 1)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("one", "two", "three", "four");
    assertThat(server.getRequestCount()).isEqualTo(3);
    pages.put("/feed", page("/feed2", item("5", "five", 5), item("4", "four", 4)));
    run();
    assertThat(titles()).hasSize(5);
    // The new first page, and the second, on which nothing is new.
    assertThat(server.getRequestCount()).isEqualTo(5);
  }

  @Test
  void pageThatFailedIsReadNextTime() throws Exception {
    pages.put("/feed", page("/feed2", item("3", "three", 3)));
    pages.put("/feed2", page("/feed3", item("2", "two", 2)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("two", "three");
    pages.put("/feed3", feed(item("1", "one", 1)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("one", "two", "three");
  }

  @Test
  void pagesThatGoInCirclesEnd() throws Exception {
    pages.put("/feed", page("/feed2", item("2", "two", 2)));
    pages.put("/feed2", page("/feed", item("1", "one", 1)));
    run();
    assertThat(titles()).containsExactlyInAnyOrder("one", "two");
  }

  private void run() throws Exception {
    assertThat(fixture.run(server.url("/feed")).failed()).isEmpty();
  }

  private List<String> titles() {
    return fixture.archive.changesAfter(0, 99).stream()
        .map(change -> change.episode().title())
        .toList();
  }

  private ArchivedEpisode archived(String title) {
    return fixture.archive.changesAfter(0, 99).stream()
        .filter(change -> change.episode().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private String page(String next, String... items) {
    String link = "<atom:link rel=\"next\" href=\"%s\"/>".formatted(server.url(next));
    return feed(items).replace("<title>Show</title>", "<title>Show</title>" + link);
  }

  private static String feed(String... items) {
    return "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel>"
        + "<title>Show</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String guid, String title, int hour) {
    return """
    <item><guid>%s</guid><title>%s</title><pubDate>Mon, 02 Mar 2026 %02d:00:00 GMT</pubDate>\
    <enclosure url="https://cdn.example/%s.mp3?token=%s" type="audio/mpeg" length="9"/></item>
    """
        .formatted(guid, title, hour, title, guid);
  }
}
