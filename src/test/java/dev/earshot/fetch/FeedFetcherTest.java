package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.fetch;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.FetchOutcome.Gone;
import dev.earshot.fetch.FetchOutcome.NotModified;
import dev.earshot.fetch.FetchOutcome.RetryLater;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;

class FeedFetcherTest {
  private static final String FEED = "<rss version='2.0'><channel/></rss>";

  @StartStop private final MockWebServer server = new MockWebServer();

  @Test
  void plainRequestBringsBodyAndValidators() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("ETag", "\"one\"")
            .addHeader("Last-Modified", "Mon, 02 Mar 2026 09:00:00 GMT")
            .addHeader("Content-Type", "application/rss+xml")
            .addHeader("Cache-Control", "public, max-age=3600")
            .body(FEED)
            .build());
    Fetched fetched = (Fetched) fetch(server);
    assertThat(fetched.body()).asString(StandardCharsets.UTF_8).isEqualTo(FEED);
    assertThat(fetched.contentType()).contains("application/rss+xml");
    assertThat(fetched.validators())
        .contains(
            new Validators(Optional.of("\"one\""), Optional.of("Mon, 02 Mar 2026 09:00:00 GMT")));
    assertThat(fetched.freshness().lifetime()).contains(Duration.ofHours(1));
    assertThat(server.takeRequest().getHeaders().get("User-Agent")).isEqualTo(FetchTests.AGENT);
  }

  @Test
  void bothValidatorsAreSentAndRefreshedByA304() throws Exception {
    server.enqueue(new MockResponse.Builder().code(304).addHeader("ETag", "\"two\"").build());
    Validators old =
        new Validators(Optional.of("\"one\""), Optional.of("Mon, 02 Mar 2026 09:00:00 GMT"));
    NotModified unchanged = (NotModified) fetch(server.url("/feed.xml").uri(), Optional.of(old));
    assertThat(unchanged.validators())
        .contains(new Validators(Optional.of("\"two\""), old.lastModified()));
    var request = server.takeRequest().getHeaders();
    assertThat(request.get("If-None-Match")).isEqualTo("\"one\"");
    assertThat(request.get("If-Modified-Since")).isEqualTo("Mon, 02 Mar 2026 09:00:00 GMT");
  }

  @Test
  void gzipBodyIsUnpacked() throws Exception {
    server.enqueue(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(gzip(FEED)).build());
    assertThat(((Fetched) fetch(server)).body()).asString(StandardCharsets.UTF_8).isEqualTo(FEED);
    assertThat(server.takeRequest().getHeaders().get("Accept-Encoding")).isEqualTo("br, gzip");
  }

  @Test
  void gzipBombEndsEarlyAsTooLarge() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Encoding", "gzip")
            .body(gzip("x".repeat(5 << 20)))
            .build());
    assertThat(fetch(server)).isEqualTo(new Failed(FetchProblem.TOO_LARGE, "larger than 1 MiB"));
  }

  @Test
  void truncatedBodyIsAFailureNotAShorterFeed() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body("<rss>".repeat(60))
            .setHeader("Content-Length", "5000")
            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.CUT_OFF, "cut off after 300 of 5,000 bytes"));
  }

  @Test
  void statusesAreNamed() throws Exception {
    server.enqueue(new MockResponse.Builder().code(404).build());
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.NOT_FOUND, "answered 404 Not Found"));
    server.enqueue(new MockResponse.Builder().code(410).build());
    assertThat(fetch(server)).isEqualTo(new Gone("answered 410 Gone"));
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "90").build());
    assertThat(fetch(server))
        .isEqualTo(
            new RetryLater(
                FetchProblem.TOO_MANY_REQUESTS,
                "answered 429 Too Many Requests, wants us back in 1 min 30 s",
                Optional.of(Duration.ofSeconds(90)),
                true));
  }

  @Test
  void unknownHostIsNamed() throws Exception {
    assertThat(fetch(java.net.URI.create("http://nowhere.invalid/feed"), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.NO_SUCH_HOST, "nowhere.invalid: no such host"));
  }

  @Test
  void loopbackIsRefusedUnlessAllowed() throws Exception {
    try (FeedFetcher careful = FetchTests.fetcher(FetchTests.LIMITS, AddressPolicy.PUBLIC)) {
      assertThat(careful.fetch(server.url("/feed.xml").uri(), Optional.empty()))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> assertThat(failed.problem()).isEqualTo(FetchProblem.ADDRESS_REFUSED));
      assertThat(server.getRequestCount()).isZero();
    }
  }

  private static Buffer gzip(String text) throws java.io.IOException {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(text);
    }
    return packed;
  }
}
