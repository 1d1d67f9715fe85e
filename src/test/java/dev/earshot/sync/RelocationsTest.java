package dev.earshot.sync;

import static dev.earshot.sync.SyncFixture.feed;
import static dev.earshot.sync.SyncFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.archive.FeedState.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that move for good, over the wire.
class RelocationsTest {
  private static final String EPISODE = item("one", "about zebras");
  private static final String OTHER = item("other", "about okapis");

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private final Map<String, MockResponse> answers = new HashMap<>();
  private final Map<String, Integer> requests = new HashMap<>();
  private final Map<String, List<String>> validators = new HashMap<>();
  private SyncFixture fixture;

  @BeforeEach
  void open() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            String path = request.getUrl().encodedPath();
            requests.merge(path, 1, Integer::sum);
            String etag = Objects.requireNonNullElse(request.getHeaders().get("If-None-Match"), "");
            validators.computeIfAbsent(path, _ -> new ArrayList<>()).add(etag);
            return answers.getOrDefault(path, new MockResponse.Builder().code(404).build());
          }
        });
    fixture = new SyncFixture(folder);
    answers.put("/old", feed("", EPISODE));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void permanentRedirectIsFollowedForGoodTheSecondTime() throws Exception {
    run("/old");
    answers.put("/new", feed("", EPISODE));
    redirect("/old", 301, "/new");
    run("/old");
    assertThat(location("/old")).isEqualTo(Location.at(url("/old")).seeming(url("/new"), 1));
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
    assertThat(location("/old").former()).containsExactly(url("/old"));
    int before = asked("/old");
    run("/old");
    assertThat(asked("/old")).isEqualTo(before);
    assertThat(fixture.found("zebras")).isEqualTo(1);
  }

  @Test
  void feedThatRedirectsFromTheFirstCheckOnMoves() throws Exception {
    answers.put("/new", feed("", EPISODE));
    redirect("/old", 301, "/new");
    run("/old");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
  }

  @Test
  void newFeedUrlThatFailsInPassingIsAskedAgain() throws Exception {
    run("/old");
    answers.put("/old", feed("", newFeedUrl("/new"), EPISODE));
    answers.put("/new", new MockResponse.Builder().code(500).build());
    run("/old");
    answers.put("/new", feed("", EPISODE));
    run("/old");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
  }

  @Test
  void serverThatSaysNotModifiedBehindARedirectProvesItsFeed() throws Exception {
    answers.put("/old", feed("\"1\"", EPISODE));
    run("/old");
    answers.put("/new", feed("\"2\"", EPISODE));
    redirect("/old", 308, "/new");
    run("/old");
    answers.put("/new", new MockResponse.Builder().code(304).build());
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
  }

  @Test
  void onlyTheLeadingRunOfPermanentRedirectsIsStored() throws Exception {
    run("/old");
    answers.put("/end", feed("", EPISODE));
    redirect("/old", 301, "/second");
    redirect("/second", 308, "/third");
    redirect("/third", 302, "/end");
    run("/old");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/third"));
  }

  @Test
  void temporaryRedirectMovesNothing() throws Exception {
    run("/old");
    answers.put("/new", feed("", EPISODE));
    redirect("/old", 302, "/new");
    run("/old");
    run("/old");
    assertThat(location("/old")).isEqualTo(Location.at(url("/old")));
  }

  @Test
  void redirectToAnotherFeedMovesNothing() throws Exception {
    run("/old");
    answers.put("/portal", feed("", OTHER));
    redirect("/old", 301, "/portal");
    run("/old");
    run("/old");
    assertThat(location("/old")).isEqualTo(Location.at(url("/old")).refusing(url("/portal")));
  }

  @Test
  void documentOfAnotherShowBehindARedirectIsNotTakenForTheFeed() throws Exception {
    run("/old");
    answers.put("/portal", titled("Welcome to the hotel", OTHER));
    redirect("/old", 302, "/portal");
    SyncReport report = run("/old");
    assertThat(report.failed().getFirst().reason())
        .isEqualTo("a redirect led to another feed, \"Welcome to the hotel\"");
    assertThat(fixture.found("okapis")).isZero();
  }

  @Test
  void renamedFeedBehindARedirectIsTheFeed() throws Exception {
    run("/old");
    answers.put("/new", titled("The Show", item("two", "about okapis"), EPISODE));
    redirect("/old", 302, "/new");
    run("/old");
    assertThat(fixture.found("okapis")).isEqualTo(1);
  }

  @Test
  void redirectThatWasSeenOnceAndIsGoneMovesNothing() throws Exception {
    run("/old");
    answers.put("/new", feed("", EPISODE));
    redirect("/old", 301, "/new");
    run("/old");
    answers.put("/old", feed("", EPISODE));
    run("/old");
    redirect("/old", 301, "/new");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/old"));
  }

  @Test
  void newFeedUrlIsFollowedOnceItsTargetProvedToBeTheFeedTwice() throws Exception {
    run("/old");
    answers.put("/old", feed("", newFeedUrl("/new"), EPISODE));
    answers.put("/new", feed("", EPISODE));
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/old"));
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
  }

  @Test
  void newFeedUrlOfAnotherFeedIsAskedOnce() throws Exception {
    run("/old");
    answers.put("/old", feed("", newFeedUrl("/new"), EPISODE));
    answers.put("/new", feed("", OTHER));
    run("/old");
    run("/old");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/old"));
    assertThat(asked("/new")).isEqualTo(1);
  }

  @Test
  void newFeedUrlThatSendsBackIsNotFollowed() throws Exception {
    run("/old");
    answers.put("/old", feed("", newFeedUrl("/new"), EPISODE));
    redirect("/new", 301, "/old");
    run("/old");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/old"));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void feedThatIsTwiceInARowGoneFromItsNewUrlIsAskedAtTheOldOneAgain(int status) throws Exception {
    move();
    answers.put("/new", new MockResponse.Builder().code(status).build());
    answers.put("/old", feed("", EPISODE));
    run("/old");
    assertThat(location("/old").address()).as("one answer proves nothing").isEqualTo(url("/new"));
    run("/old");
    assertThat(location("/old")).isEqualTo(Location.at(url("/old")));
    assertThat(fixture.state(server.url("/old")).checks().goneSince()).isEmpty();
    assertThat(run("/old").failed()).isEmpty();
  }

  @Test
  void feedThatIsGoneFromItsNewUrlOnlyInPassingStays() throws Exception {
    move();
    answers.remove("/new");
    run("/old");
    answers.put("/new", feed("", EPISODE));
    run("/old");
    answers.remove("/new");
    run("/old");
    assertThat(location("/old").address()).isEqualTo(url("/new"));
  }

  @Test
  void validatorsNeverGoToAnotherAddress() throws Exception {
    answers.put("/old", feed("\"1\"", EPISODE));
    run("/old");
    answers.put("/old", feed("\"1\"", newFeedUrl("/new"), EPISODE));
    answers.put("/new", feed("", EPISODE));
    run("/old");
    run("/old");
    assertThat(location("/old").address()).as("moved").isEqualTo(url("/new"));
    run("/old");
    answers.put("/new", feed("\"2\"", EPISODE));
    run("/old");
    run("/old");
    answers.remove("/new");
    run("/old");
    run("/old");
    run("/old");
    assertThat(location("/old").address()).as("back").isEqualTo(url("/old"));
    assertThat(validators("/old")).containsOnly("", "\"1\"");
    assertThat(validators("/old").getLast()).as("back").isEmpty();
    assertThat(validators("/new")).containsOnly("", "\"2\"");
  }

  private void move() throws Exception {
    run("/old");
    answers.put("/new", feed("", EPISODE));
    redirect("/old", 301, "/new");
    run("/old");
    run("/old");
  }

  @Test
  void subscriptionsThatMeetBecomeOneAndLoseNoEpisode() throws Exception {
    answers.put("/old", feed("", EPISODE, item("early", "about quaggas")));
    answers.put("/new", feed("", EPISODE));
    run("/old", "/new");
    redirect("/old", 301, "/new");
    run("/old", "/new");
    run("/old", "/new");
    assertThat(location("/old").joined()).contains(url("/new"));
    assertThat(
            fixture.sync.nextDue(
                List.of(
                    SyncFixture.subscription(server.url("/old")),
                    SyncFixture.subscription(server.url("/new")))))
        .as("when the one that is asked is due")
        .isEqualTo(fixture.state(server.url("/new")).checks().next().orElseThrow());
    int before = asked("/old");
    answers.put("/new", feed("", item("late", "about gnus"), EPISODE));
    SyncReport joined = run("/old", "/new");
    assertThat(asked("/old")).isEqualTo(before);
    assertThat(joined.results()).hasSize(1);
    assertThat(fixture.found("quaggas")).isEqualTo(1);
    assertThat(fixture.found("gnus")).isEqualTo(1);
    assertThat(fixture.found("zebras")).as("shown once").isEqualTo(1);
    assertThat(run("/old").results()).as("alone, it is asked again").hasSize(1);
  }

  private SyncReport run(String... paths) throws Exception {
    okhttp3.HttpUrl[] urls = new okhttp3.HttpUrl[paths.length];
    for (int i = 0; i < paths.length; i++) {
      urls[i] = server.url(paths[i]);
    }
    return fixture.run(urls);
  }

  private Location location(String path) {
    return fixture.state(server.url(path)).location();
  }

  private URI url(String path) {
    return server.url(path).uri();
  }

  /// The validators with which a path was asked, each time.
  private List<String> validators(String path) {
    return validators.getOrDefault(path, List.of());
  }

  private int asked(String path) {
    return Objects.requireNonNullElse(requests.get(path), 0);
  }

  private void redirect(String from, int status, String to) {
    answers.put(from, new MockResponse.Builder().code(status).setHeader("Location", to).build());
  }

  private static MockResponse titled(String title, String... items) {
    String rss =
        "<rss version=\"2.0\"><channel><title>%s</title>%s</channel></rss>"
            .formatted(title, String.join("", items));
    return new MockResponse.Builder().body(rss).build();
  }

  private String newFeedUrl(String path) {
    return "<itunes:new-feed-url xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\">"
        + url(path)
        + "</itunes:new-feed-url>";
  }
}
