package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.feed;
import static dev.earshot.fetch.FetchTests.redirect;
import static dev.earshot.fetch.FetchTests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.net.Proxies;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

/// The server plays the proxy here.
class ProxyTest {
  private static final URI FEED = URI.create("http://feeds.example/feed.xml");

  @StartStop private final MockWebServer proxy = new MockWebServer();

  @Test
  void feedComesThroughTheProxyOfTheEnvironment() throws Exception {
    proxy.enqueue(feed());
    assertThat(fetch(FEED, Map.of("http_proxy", address()))).isInstanceOf(Fetched.class);
    assertThat(proxy.takeRequest().getRequestLine())
        .isEqualTo("GET http://feeds.example/feed.xml HTTP/1.1");
  }

  @Test
  void proxyLearnsItsNameAndPasswordWhenItAsks() throws Exception {
    proxy.enqueue(
        new MockResponse.Builder()
            .code(407)
            .addHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")
            .build());
    proxy.enqueue(feed());
    String withName = "http://eve:secret@" + proxy.getHostName() + ":" + proxy.getPort();
    assertThat(fetch(FEED, Map.of("HTTP_PROXY", withName))).isInstanceOf(Fetched.class);
    proxy.takeRequest();
    assertThat(proxy.takeRequest().getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic ZXZlOnNlY3JldA==");
  }

  @Test
  void securedFeedIsReachedThroughATunnelAndARefusalIsTheProxys() throws Exception {
    proxy.enqueue(status(403));
    Failed failed =
        (Failed)
            fetch(URI.create("https://feeds.example/feed.xml"), Map.of("HTTPS_PROXY", address()));
    assertThat(proxy.takeRequest().getRequestLine())
        .isEqualTo("CONNECT feeds.example:443 HTTP/1.1");
    assertThat(failed.problem()).isEqualTo(FetchProblem.PROXY);
    assertThat(failed.detail()).startsWith("feeds.example: the proxy does not lead there (");
  }

  @Test
  void proxyThatCannotBeReachedIsBlamed() throws Exception {
    String address = address();
    proxy.close();
    Failed failed = (Failed) fetch(FEED, Map.of("HTTP_PROXY", address));
    assertThat(failed.problem()).isEqualTo(FetchProblem.PROXY);
    assertThat(failed.problem().suggestsNoNetwork()).isTrue();
  }

  @Test
  void everyHopIsCheckedThroughAProxyToo() throws Exception {
    proxy.enqueue(redirect(302, "http://10.0.0.1/feed.xml"));
    assertThat(fetch(FEED, Map.of("HTTP_PROXY", address())))
        .isEqualTo(
            new Failed(
                FetchProblem.ADDRESS_REFUSED,
                "10.0.0.1: refused, as its address is private (--allow-private allows it)"
                    + " (after a redirect to http://10.0.0.1/feed.xml)"));
    assertThat(proxy.getRequestCount()).isEqualTo(1);
  }

  @Test
  void hostsOfNoProxyAreReachedDirectly() throws Exception {
    Map<String, String> environment =
        Map.of("HTTP_PROXY", address(), "NO_PROXY", "other.example,feeds.example");
    assertThat(fetch(FEED, environment)).isInstanceOf(Failed.class);
    assertThat(proxy.getRequestCount()).isZero();
  }

  private String address() {
    return proxy.getHostName() + ":" + proxy.getPort();
  }

  private static FetchOutcome fetch(URI url, Map<String, String> environment)
      throws InterruptedException {
    try (FeedFetcher fetcher =
        new FeedFetcher(
            FetchTests.LIMITS,
            AddressPolicy.PUBLIC,
            FetchTests.AGENT,
            InstantSource.fixed(FetchTests.NOW),
            new FeedFetcher.Surroundings(
                Proxies.of(environment), client -> client.dns(name -> dns(name)), Thread::sleep))) {
      return fetcher.fetch(url, Optional.empty());
    }
  }

  /// No look-up leaves the machine.
  private static java.util.List<java.net.InetAddress> dns(String name)
      throws java.net.UnknownHostException {
    if (name.endsWith(".example")) {
      throw new java.net.UnknownHostException(name);
    }
    return java.util.List.of(java.net.InetAddress.getAllByName(name));
  }
}
