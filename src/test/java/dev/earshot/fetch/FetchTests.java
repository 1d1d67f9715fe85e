package dev.earshot.fetch;

import dev.earshot.fetch.net.Proxies;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;

/// What the wire tests share: fetchers that may go to loopback, at a fixed time.
final class FetchTests {
  static final String FEED = "<rss version='2.0'><channel/></rss>";
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  static final FetchLimits LIMITS = limits(Duration.ofSeconds(30), Duration.ofMinutes(1));
  static final AddressPolicy LOOPBACK = new AddressPolicy(true, _ -> false);
  static final String AGENT = "Earshot/test (+https://example.org/)";

  private FetchTests() {}

  static FetchLimits limits(Duration read, Duration call) {
    return new FetchLimits(Duration.ofSeconds(30), read, call, 1 << 20, 2, 8, Duration.ZERO);
  }

  static FeedFetcher fetcher(FetchLimits limits, AddressPolicy addresses) {
    return new FeedFetcher(limits, addresses, AGENT, InstantSource.fixed(NOW), Proxies.none());
  }

  static FeedFetcher fetcher(AddressPolicy addresses, UnaryOperator<OkHttpClient.Builder> adjust) {
    return new FeedFetcher(
        LIMITS,
        addresses,
        AGENT,
        InstantSource.fixed(NOW),
        new FeedFetcher.Surroundings(Proxies.none(), adjust, Thread::sleep));
  }

  static FeedFetcher fetcher() {
    return fetcher(LIMITS, LOOPBACK);
  }

  static FetchOutcome fetch(URI url, Optional<Validators> validators) throws InterruptedException {
    try (FeedFetcher fetcher = fetcher()) {
      return fetcher.fetch(url, validators);
    }
  }

  static FetchOutcome fetch(MockWebServer server) throws InterruptedException {
    return fetch(server.url("/feed.xml").uri(), Optional.empty());
  }

  static FetchOutcome fetch(FeedFetcher fetcher, MockWebServer server, String path)
      throws InterruptedException {
    return fetcher.fetch(server.url(path).uri(), Optional.empty());
  }

  static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  static MockResponse feed() {
    return new MockResponse.Builder().body(FEED).build();
  }

  static MockResponse redirect(int code, Object location) {
    return new MockResponse.Builder().code(code).addHeader("Location", location).build();
  }

  static Buffer gzip(String text) throws IOException {
    Buffer packed = new Buffer();
    try (var sink = Okio.buffer(new GzipSink(packed))) {
      sink.writeUtf8(text);
    }
    return packed;
  }
}
