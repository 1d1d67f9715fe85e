package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.feed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing but public addresses is ever connected to.
@Timeout(120)
class AddressTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "feeds.localhost",
        "127.1",
        "2130706433",
        "0177.0.0.1",
        "0x7f000001",
        "0x7f.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
        "[64:ff9b::127.0.0.1]",
        "[2002:7f00:1::]",
        "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
        "[fe80::5efe:7f00:1]",
        "0.0.0.0",
        "0",
        "[::]",
      })
  void loopbackIsRefusedInEveryForm(String host) throws Exception {
    URI url = URI.create("http://" + host + ":" + server.getPort() + "/feed.xml");
    assertThat(careful(url)).isEqualTo(FetchProblem.ADDRESS_REFUSED);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void refusalSaysWhatTheAddressIs() throws Exception {
    try (FeedFetcher fetcher = FetchTests.fetcher(FetchTests.LIMITS, AddressPolicy.PUBLIC)) {
      assertThat(fetcher.fetch(URI.create("http://169.254.169.254/latest"), Optional.empty()))
          .isEqualTo(
              new Failed(
                  FetchProblem.ADDRESS_REFUSED,
                  "169.254.169.254: refused, as its address is link-local"
                      + " (--allow-private allows it)"));
    }
  }

  @Test
  void nameThatLeadsToLoopbackIsRefusedWhenItIsConnectedTo() throws Exception {
    Failed failed = (Failed) fetchNamed(List.of("127.0.0.1"));
    assertThat(failed)
        .isEqualTo(
            new Failed(
                FetchProblem.ADDRESS_REFUSED,
                "feeds.example: refused, as its address is loopback (--allow-private allows it)"));
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void nameThatResolvesAnewEveryTimeGainsNothing() throws Exception {
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "::1"));
    try (FeedFetcher fetcher =
        FetchTests.fetcher(
            AddressPolicy.PUBLIC,
            client ->
                client.dns(_ -> List.of(InetAddress.ofLiteral(String.valueOf(answers.poll())))))) {
      for (int i = 0; i < 2; i++) {
        assertThat(fetcher.fetch(named(), Optional.empty()))
            .isInstanceOfSatisfying(
                Failed.class,
                failed -> assertThat(failed.problem()).isEqualTo(FetchProblem.ADDRESS_REFUSED));
      }
    }
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void privateAddressesAreAllowedWhereTheOperatorSaysSo() throws Exception {
    server.enqueue(feed());
    assertThat(FetchTests.fetch(server)).isInstanceOf(Fetched.class);
  }

  private FetchOutcome fetchNamed(List<String> addresses) throws InterruptedException {
    try (FeedFetcher fetcher =
        FetchTests.fetcher(
            AddressPolicy.PUBLIC,
            client -> client.dns(_ -> addresses.stream().map(InetAddress::ofLiteral).toList()))) {
      return fetcher.fetch(named(), Optional.empty());
    }
  }

  private URI named() {
    return URI.create("http://feeds.example:" + server.getPort() + "/feed.xml");
  }

  private static FetchProblem careful(URI url) throws InterruptedException {
    try (FeedFetcher fetcher = FetchTests.fetcher(FetchTests.LIMITS, AddressPolicy.PUBLIC)) {
      return ((Failed) fetcher.fetch(url, Optional.empty())).problem();
    }
  }
}
