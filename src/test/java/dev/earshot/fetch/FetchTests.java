package dev.earshot.fetch;

import dev.earshot.fetch.net.Proxies;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mockwebserver3.MockWebServer;

/// What the wire tests share: fetchers that may go to loopback, at a fixed time.
final class FetchTests {
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          1 << 20,
          2,
          8,
          Duration.ZERO);
  static final AddressPolicy LOOPBACK = new AddressPolicy(true, _ -> false);
  static final String AGENT = "Earshot/test (+https://example.org/)";

  private FetchTests() {}

  static FeedFetcher fetcher(FetchLimits limits, AddressPolicy addresses) {
    return new FeedFetcher(limits, addresses, AGENT, InstantSource.fixed(NOW), Proxies.none());
  }

  static FetchOutcome fetch(URI url, Optional<Validators> validators) throws InterruptedException {
    try (FeedFetcher fetcher = fetcher(LIMITS, LOOPBACK)) {
      return fetcher.fetch(url, validators);
    }
  }

  static FetchOutcome fetch(MockWebServer server) throws InterruptedException {
    return fetch(server.url("/feed.xml").uri(), Optional.empty());
  }
}
