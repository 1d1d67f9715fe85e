package dev.earshot.fetch.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final URI SECURE = URI.create("https://feeds.example.org/feed");

  @Test
  void schemeChoosesTheVariable() {
    Proxies proxies =
        Proxies.of(Map.of("HTTPS_PROXY", "http://a.example:8080", "http_proxy", "b.example"));
    assertThat(address(proxies, SECURE)).hasToString("a.example/<unresolved>:8080");
    assertThat(address(proxies, URI.create("http://feeds.example.org/")))
        .hasToString("b.example/<unresolved>:3128");
  }

  @Test
  void allProxyCountsWhereNothingElseIsSaid() {
    Proxies proxies = Proxies.of(Map.of("all_proxy", "socks5://s.example"));
    assertThat(proxies.select(SECURE).getFirst().type()).isEqualTo(Proxy.Type.SOCKS);
    assertThat(address(proxies, SECURE)).hasToString("s.example/<unresolved>:1080");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "example.org",
        ".example.org",
        "*.example.org",
        "a.example, FEEDS.example.org",
        "feeds.example.org:443",
        "a.example feeds.example.org"
      })
  void noProxyMakesExceptions(String exceptions) {
    assertThat(
            Proxies.of(Map.of("HTTPS_PROXY", "a.example:1", "NO_PROXY", exceptions)).leadTo(SECURE))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ample.org", "other.example.org", "org.example"})
  void noProxyCoversWholeNamesOnly(String exceptions) {
    assertThat(
            Proxies.of(Map.of("HTTPS_PROXY", "a.example:1", "NO_PROXY", exceptions)).leadTo(SECURE))
        .isTrue();
  }

  @Test
  void loopbackNeverGoesThroughAProxy() {
    Proxies proxies = Proxies.of(Map.of("HTTP_PROXY", "a.example:1"));
    assertThat(proxies.leadTo(URI.create("http://localhost:8800/"))).isFalse();
    assertThat(proxies.leadTo(URI.create("http://127.0.0.7/"))).isFalse();
  }

  @Test
  void credentialsAreThoseOfTheProxysUrl() {
    assertThat(
            Proxies.of(Map.of("HTTPS_PROXY", "http://eve:s%20ecret@a.example:1"))
                .credentials(SECURE))
        .contains("eve:s ecret");
  }

  @Test
  void emptyEnvironmentIsDirect() {
    assertThat(Proxies.of(Map.of()).leadTo(SECURE)).isFalse();
    assertThat(Proxies.of(Map.of("HTTPS_PROXY", " ")).leadTo(SECURE)).isFalse();
    assertThat(Proxies.none().leadTo(SECURE)).isFalse();
  }

  private static InetSocketAddress address(Proxies proxies, URI url) {
    return (InetSocketAddress) proxies.select(url).getFirst().address();
  }
}
