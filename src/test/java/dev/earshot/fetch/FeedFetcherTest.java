package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.FEED;
import static dev.earshot.fetch.FetchTests.fetch;
import static dev.earshot.fetch.FetchTests.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.FetchOutcome.Gone;
import dev.earshot.fetch.FetchOutcome.NotModified;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class FeedFetcherTest {
  private static final Validators OLD =
      new Validators(Optional.of("\"one\""), Optional.of("Mon, 02 Mar 2026 09:00:00 GMT"));

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
    assertThat(fetched.validators()).contains(here(OLD));
    assertThat(fetched.freshness().lifetime()).contains(Duration.ofHours(1));
    assertThat(fetched.redirects()).isEqualTo(Redirects.NONE);
  }

  @Test
  void requestIsHonestAndSaysWhatItUnderstands() throws Exception {
    server.enqueue(FetchTests.feed());
    fetch(server);
    var headers = server.takeRequest().getHeaders();
    assertThat(headers.get("User-Agent")).isEqualTo(FetchTests.AGENT);
    assertThat(headers.get("Accept")).startsWith("application/rss+xml, application/atom+xml,");
    assertThat(headers.get("Accept-Encoding")).isEqualTo("br, gzip");
    assertThat(headers.names()).doesNotContain("If-None-Match", "Authorization", "Cookie");
  }

  @Test
  void bothValidatorsAreSentAndRefreshedByA304() throws Exception {
    server.enqueue(new MockResponse.Builder().code(304).addHeader("ETag", "\"two\"").build());
    NotModified unchanged = (NotModified) conditional();
    assertThat(unchanged.validators())
        .contains(here(new Validators(Optional.of("\"two\""), OLD.lastModified())));
    var request = server.takeRequest().getHeaders();
    assertThat(request.get("If-None-Match")).isEqualTo("\"one\"");
    assertThat(request.get("If-Modified-Since")).isEqualTo("Mon, 02 Mar 2026 09:00:00 GMT");
  }

  @Test
  void silent304KeepsTheValidators() throws Exception {
    server.enqueue(status(304));
    assertThat(((NotModified) conditional()).validators()).contains(OLD);
  }

  @Test
  void validatorsThatAreNotAsciiGoBackAsTheyCame() throws Exception {
    server.enqueue(new MockResponse.Builder().addHeaderLenient("ETag", "\"é\"").body(FEED).build());
    server.enqueue(status(304));
    Fetched first = (Fetched) fetch(server);
    assertThat(fetch(server.url("/feed.xml").uri(), first.validators()))
        .isInstanceOf(NotModified.class);
    server.takeRequest();
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"é\"");
  }

  @Test
  void unasked304IsAFailure() throws Exception {
    server.enqueue(status(304));
    assertThat(fetch(server))
        .isEqualTo(new Failed(FetchProblem.UNEXPECTED_STATUS, "answered 304 to a plain request"));
  }

  @Test
  void equalBodiesHaveEqualContentHashes() throws Exception {
    server.enqueue(FetchTests.feed());
    server.enqueue(FetchTests.feed());
    String hash = ((Fetched) fetch(server)).contentHash();
    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(((Fetched) fetch(server)).contentHash());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | UNAUTHORIZED | answered 401 Unauthorized: wants a name and password, as"
            + " https://NAME:PASSWORD@HOST/",
        "403 | FORBIDDEN | answered 403 Forbidden: refuses us",
        "404 | NOT_FOUND | answered 404 Not Found",
        "500 | SERVER_ERROR | answered 500 Internal Server Error",
        "522 | SERVER_ERROR | answered 522 Connection Timed Out",
        "204 | UNEXPECTED_STATUS | answered 204 No Content",
        "299 | UNEXPECTED_STATUS | answered 299",
      })
  void statusIsNamed(int code, FetchProblem problem, String detail) throws Exception {
    server.enqueue(status(code));
    assertThat(fetch(server)).isEqualTo(new Failed(problem, detail));
  }

  @Test
  void goneIsSaid() throws Exception {
    server.enqueue(status(410));
    assertThat(fetch(server)).isEqualTo(new Gone("answered 410 Gone"));
  }

  @Test
  void unknownHostIsNamed() throws Exception {
    assertThat(fetch(URI.create("http://nowhere.invalid/feed"), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.NO_SUCH_HOST, "nowhere.invalid: no such host"));
  }

  @Test
  void closedPortIsNamed() throws Exception {
    URI url = server.url("/").uri();
    server.close();
    assertThat(fetch(url, Optional.empty()))
        .isEqualTo(
            new Failed(
                FetchProblem.CONNECTION_REFUSED, url.getHost() + ": refuses the connection"));
  }

  @Test
  void connectionClosedWithoutAnAnswerIsNamed() throws Exception {
    MockResponse close =
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build();
    server.enqueue(close);
    server.enqueue(close);
    assertThat(fetch(server))
        .isEqualTo(
            new Failed(
                FetchProblem.BROKEN_CONNECTION,
                server.getHostName() + ": closed the connection without an answer"));
  }

  @Test
  void silenceEndsAtTheReadTimeout() throws Exception {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    FetchLimits hasty = FetchTests.limits(Duration.ofMillis(200), Duration.ofMinutes(1));
    try (FeedFetcher fetcher = FetchTests.fetcher(hasty, FetchTests.LOOPBACK)) {
      assertThat(fetch(fetcher, server, "/feed.xml"))
          .isEqualTo(
              new Failed(FetchProblem.TIMEOUT, server.getHostName() + ": no answer within 0.2 s"));
    }
  }

  @Test
  void slowDripEndsAtTheCallTimeout() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body(FEED.repeat(100))
            .throttleBody(1, 50, java.util.concurrent.TimeUnit.MILLISECONDS)
            .build());
    FetchLimits hasty = FetchTests.limits(Duration.ofSeconds(30), Duration.ofMillis(400));
    try (FeedFetcher fetcher = FetchTests.fetcher(hasty, FetchTests.LOOPBACK)) {
      assertThat(fetch(fetcher, server, "/feed.xml"))
          .isEqualTo(
              new Failed(
                  FetchProblem.TIMEOUT, server.getHostName() + ": did not end within 0.4 s"));
    }
  }

  @Test
  void interruptEndsTheRequestAtOnce() throws Exception {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    AtomicReference<Object> result = new AtomicReference<>();
    try (FeedFetcher fetcher = FetchTests.fetcher()) {
      Thread thread =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  result.set(fetch(fetcher, server, "/feed.xml"));
                } catch (InterruptedException e) {
                  result.set(e);
                }
              });
      server.takeRequest();
      thread.interrupt();
      thread.join(Duration.ofSeconds(20));
    }
    assertThat(result.get()).isInstanceOf(InterruptedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/feed",
        "file:///etc/passwd",
        "feed.xml",
        "mailto:a@example.org"
      })
  void onlyHttpAndHttpsAreFetched(String url) throws Exception {
    assertThat(fetch(URI.create(url), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.BAD_URL, "only http and https URLs are fetched"));
  }

  @Test
  void userAgentThatIsNoHeaderValueIsABug() {
    assertThatThrownBy(() -> new Requests("Earshot\r\nCookie: a"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void validatorsOfAnotherUrlAreNotSent() throws Exception {
    server.enqueue(FetchTests.feed());
    Validators elsewhere =
        new Validators(OLD.etag(), OLD.lastModified(), Optional.of("example.org/feed.xml"));
    fetch(server.url("/feed.xml").uri(), Optional.of(elsewhere));
    assertThat(server.takeRequest().getHeaders().names())
        .doesNotContain("If-None-Match", "If-Modified-Since");
  }

  private Validators here(Validators validators) {
    return new Validators(
        validators.etag(),
        validators.lastModified(),
        Optional.of(server.getHostName() + "/feed.xml"));
  }

  private FetchOutcome conditional() throws InterruptedException {
    return fetch(server.url("/feed.xml").uri(), Optional.of(OLD));
  }
}
