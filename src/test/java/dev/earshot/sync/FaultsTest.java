package dev.earshot.sync;

import static dev.earshot.sync.SyncFixture.feed;
import static dev.earshot.sync.SyncFixture.item;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.HttpUrl;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Hosts that serve good feeds beside ones that misbehave: the good ones come, and each of the
/// others says in its own words why it did not.
@Timeout(120)
class FaultsTest {
  private static final FetchLimits HASTY =
      new FetchLimits(
          Duration.ofSeconds(30),
          Duration.ofMillis(700),
          Duration.ofSeconds(3),
          1 << 20,
          2,
          8,
          Duration.ZERO);

  /// What each path does, and what is said of it.
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("/hang", "no answer within 0.7 s");
    REASONS.put("/drip", "did not end within 3 s");
    REASONS.put("/cut", "cut off after");
    REASONS.put("/endless", "larger than 1 MiB");
    REASONS.put("/loop", "redirects in a loop");
    REASONS.put("/nowhere", "redirects without saying where to");
    REASONS.put("/404", "answered 404 Not Found");
    REASONS.put("/410", "answered 410 Gone");
    REASONS.put("/500", "answered 500 Internal Server Error");
    REASONS.put("/503", "answered 503 Service Unavailable, to be asked again in 2 min");
    REASONS.put("/page", "a web page titled “Hello” where a feed was");
    REASONS.put("/empty", "an empty answer");
    REASONS.put("/text", "not a feed");
  }

  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;

  @Test
  void eachFaultHasItsOwnReasonAndEveryGoodFeedIsIndexed() throws Exception {
    server.setDispatcher(new Faulty());
    Stream<String> paths =
        Stream.concat(
            REASONS.keySet().stream(), Stream.of("/good/1", "/good/2", "/good/3", "/moved"));
    HttpUrl[] feeds = paths.map(path -> server.url(path)).toArray(HttpUrl[]::new);
    try (SyncFixture fixture = new SyncFixture(folder, HASTY)) {
      SyncReport report = fixture.run(feeds);
      Map<String, String> reasons =
          report.failed().stream()
              .collect(
                  Collectors.toMap(
                      failed -> failed.subscription().url().getPath(), FeedResult.Failed::reason));
      REASONS.forEach((path, reason) -> assertThat(reasons.get(path)).contains(reason));
      assertThat(reasons).hasSameSizeAs(REASONS);
      assertThat(report.networkDown()).isFalse();
      assertThat(fixture.found("zebras")).isEqualTo(4);
    }
  }

  private static final class Faulty extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
      String path = request.getUrl().encodedPath();
      MockResponse.Builder answer = new MockResponse.Builder();
      return switch (path) {
        case "/hang" -> answer.onResponseStart(SocketEffect.Stall.INSTANCE).build();
        case "/drip" ->
            answer
                .body("<rss>".repeat(1000))
                .throttleBody(1, 100, java.util.concurrent.TimeUnit.MILLISECONDS)
                .build();
        case "/cut" ->
            answer
                .body("<rss>".repeat(20_000))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build();
        case "/endless" -> answer.body(new Endless()).build();
        case "/loop" -> moved(302, "/loop");
        case "/nowhere" -> answer.code(301).build();
        case "/404", "/410", "/500" -> answer.code(Integer.parseInt(path.substring(1))).build();
        case "/503" -> answer.code(503).addHeader("Retry-After", "120").build();
        case "/page" -> answer.body("<!DOCTYPE html><title>Hello</title>").build();
        case "/empty" -> answer.build();
        case "/text" -> answer.body("nothing to see here").build();
        case "/moved" -> moved(307, "/good/4");
        default -> feed("", item(path, "about zebras"));
      };
    }

    private static MockResponse moved(int status, String to) {
      return new MockResponse.Builder().code(status).addHeader("Location", to).build();
    }
  }

  private static final class Endless implements MockResponseBody {
    @Override
    public long getContentLength() {
      return -1;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      while (true) {
        sink.writeUtf8("<item/>".repeat(1000)).flush();
      }
    }
  }
}
