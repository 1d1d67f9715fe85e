package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.NOW;
import static dev.earshot.fetch.FetchTests.feed;
import static dev.earshot.fetch.FetchTests.fetch;
import static dev.earshot.fetch.FetchTests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.FetchOutcome.RetryLater;
import dev.earshot.fetch.host.HostHold;
import dev.earshot.fetch.net.Proxies;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What hosts ask for, they get.
class HostMannersTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  private Instant now = NOW;
  private final FeedFetcher fetcher =
      new FeedFetcher(
          FetchTests.LIMITS,
          FetchTests.LOOPBACK,
          FetchTests.AGENT,
          () -> now,
          new FeedFetcher.Surroundings(
              Proxies.none(), UnaryOperator.identity(), time -> now = now.plus(time)));
  private String host = "";

  @BeforeEach
  void name() {
    host = server.getHostName();
  }

  @AfterEach
  void close() {
    fetcher.close();
  }

  @Test
  void tooManyRequestsHoldsTheWholeHostUntilItsTimeIsUp() throws Exception {
    server.enqueue(retryAfter(429, "90"));
    assertThat(fetch(fetcher, server, "/a"))
        .isEqualTo(
            new RetryLater(
                FetchProblem.TOO_MANY_REQUESTS,
                "answered 429 Too Many Requests, to be asked again in 1 min 30 s",
                Optional.of(Duration.ofSeconds(90)),
                true));
    now = NOW.plusSeconds(50);
    assertThat(fetch(fetcher, server, "/b"))
        .isEqualTo(
            new RetryLater(
                FetchProblem.HOST_HELD,
                "not asked: " + host + " answered 429 Too Many Requests and is left alone for 40 s",
                Optional.of(Duration.ofSeconds(40)),
                true));
    assertThat(server.getRequestCount()).isEqualTo(1);
    now = NOW.plusSeconds(90);
    server.enqueue(feed());
    assertThat(fetch(fetcher, server, "/b")).isInstanceOf(Fetched.class);
  }

  @Test
  void tooManyRequestsWithoutATimeHoldsTheHostForAQuarterOfAnHour() throws Exception {
    server.enqueue(status(429));
    assertThat(((RetryLater) fetch(fetcher, server, "/a")).after()).isEmpty();
    assertThat(fetcher.holds())
        .containsExactly(
            new HostHold(host, NOW.plusSeconds(900), "answered 429 Too Many Requests"));
  }

  @Test
  void shortHoldIsWaitedOutOnce() throws Exception {
    server.enqueue(retryAfter(429, "20"));
    server.enqueue(feed());
    fetch(fetcher, server, "/a");
    assertThat(fetch(fetcher, server, "/b")).isInstanceOf(Fetched.class);
    assertThat(now).isBetween(NOW.plusSeconds(20), NOW.plusSeconds(21));
  }

  @Test
  void otherHostsAreNotHeld() throws Exception {
    server.enqueue(retryAfter(429, "90"));
    fetch(fetcher, server, "/a");
    server.enqueue(feed());
    String other = host.equals("localhost") ? "127.0.0.1" : "localhost";
    URI url = server.url("/b").newBuilder().host(other).build().uri();
    assertThat(fetcher.fetch(url, Optional.empty())).isInstanceOf(Fetched.class);
  }

  @Test
  void unavailableConcernsOneUrlFirst() throws Exception {
    server.enqueue(retryAfter(503, "120"));
    assertThat(fetch(fetcher, server, "/a"))
        .isEqualTo(
            new RetryLater(
                FetchProblem.UNAVAILABLE,
                "answered 503 Service Unavailable, to be asked again in 2 min",
                Optional.of(Duration.ofMinutes(2)),
                false));
    server.enqueue(feed());
    assertThat(fetch(fetcher, server, "/b")).isInstanceOf(Fetched.class);
  }

  @Test
  void unavailableTwiceHoldsTheHost() throws Exception {
    server.enqueue(retryAfter(503, "120"));
    server.enqueue(retryAfter(503, "60"));
    fetch(fetcher, server, "/a");
    assertThat(((RetryLater) fetch(fetcher, server, "/b")).wholeHost()).isTrue();
    assertThat(((RetryLater) fetch(fetcher, server, "/c")).problem())
        .isEqualTo(FetchProblem.HOST_HELD);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void sameUrlUnavailableTwiceHoldsNobodyElse() throws Exception {
    server.enqueue(status(503));
    server.enqueue(status(503));
    fetch(fetcher, server, "/a");
    assertThat(((RetryLater) fetch(fetcher, server, "/a")).wholeHost()).isFalse();
  }

  @Test
  void urlThatRecoveredNoLongerSpeaksAgainstItsHost() throws Exception {
    server.enqueue(status(503));
    server.enqueue(feed());
    server.enqueue(status(503));
    fetch(fetcher, server, "/a");
    fetch(fetcher, server, "/a");
    assertThat(((RetryLater) fetch(fetcher, server, "/b")).wholeHost()).isFalse();
  }

  @Test
  void retryAfterDateIsRelativeToTheServersOwnClock() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .code(503)
            .addHeader("Date", "Thu, 01 Jan 2015 00:00:00 GMT")
            .addHeader("Retry-After", "Thu, 01 Jan 2015 02:00:00 GMT")
            .build());
    assertThat(((RetryLater) fetch(fetcher, server, "/a")).after()).contains(Duration.ofHours(2));
  }

  @Test
  void retryAfterIsCappedAtThirtyOneDays() throws Exception {
    server.enqueue(retryAfter(429, "99999999999"));
    assertThat(((RetryLater) fetch(fetcher, server, "/a")).after()).contains(Duration.ofDays(31));
  }

  @Test
  void holdsCarryOverToTheNextRun() throws Exception {
    fetcher.hold(List.of(new HostHold(host, NOW.plusSeconds(50), "asked for it")));
    assertThat(((RetryLater) fetch(fetcher, server, "/a")).detail())
        .isEqualTo("not asked: " + host + " asked for it and is left alone for 50 s");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void hostThatCannotBeReachedTwiceIsNotTriedForEachOfItsFeeds() throws Exception {
    URI url = server.url("/a").uri();
    server.close();
    fetcher.fetch(url, Optional.empty());
    fetcher.fetch(url.resolve("/b"), Optional.empty());
    try (MockWebServer again = new MockWebServer()) {
      again.start(url.getPort());
      again.enqueue(feed());
      assertThat(fetcher.fetch(url.resolve("/c"), Optional.empty()))
          .isEqualTo(
              new Failed(FetchProblem.CONNECTION_REFUSED, host + ": refuses the connection"));
      assertThat(fetcher.holds()).as("kept for the next run").isEmpty();
      now = NOW.plus(Duration.ofMinutes(5));
      assertThat(fetcher.fetch(url.resolve("/c"), Optional.empty())).isInstanceOf(Fetched.class);
    }
  }

  @Test
  void noMoreBodiesWaitToBeReadThanRequestsAreAllowed() throws Exception {
    FetchLimits one =
        new FetchLimits(
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            1 << 20,
            1,
            1,
            Duration.ZERO);
    server.enqueue(feed());
    server.enqueue(feed());
    AtomicInteger asked = new AtomicInteger();
    try (FeedFetcher single = FetchTests.fetcher(one, FetchTests.LOOPBACK);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CountDownLatch begun = new CountDownLatch(1);
      Future<FetchOutcome> second =
          single.fetch(
              server.url("/a").uri(),
              Optional.empty(),
              _ -> {
                Future<FetchOutcome> other =
                    threads.submit(() -> {
                      begun.countDown();
                      return fetch(single, server, "/b");
                    });
                begun.await();
                // Whatever the other thread does by now, it waits for this body to be read.
                asked.set(server.getRequestCount());
                return other;
              });
      assertThat(second.get()).isInstanceOf(Fetched.class);
    }
    assertThat(asked.get()).isEqualTo(1);
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void redirectTargetsHoldTheirOwnHost() throws Exception {
    String other = host.equals("localhost") ? "127.0.0.1" : "localhost";
    server.enqueue(FetchTests.redirect(302, server.url("/b").newBuilder().host(other).build()));
    server.enqueue(retryAfter(429, "60"));
    fetch(fetcher, server, "/a");
    assertThat(fetcher.holds()).extracting(HostHold::host).containsExactly(other);
  }

  private static MockResponse retryAfter(int code, String value) {
    return new MockResponse.Builder().code(code).addHeader("Retry-After", value).build();
  }
}
