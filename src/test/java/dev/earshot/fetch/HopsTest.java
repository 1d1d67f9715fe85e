package dev.earshot.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Servers write anything into `Location`.
class HopsTest {
  private static final String FROM = "https://feeds.example/show/feed.xml?page=1";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/other.xml | https://feeds.example/other.xml",
        "?page=2 | https://feeds.example/show/feed.xml?page=2",
        "//cdn.example/x | https://cdn.example/x",
        "HTTPS://CDN.example:443/x | https://cdn.example/x",
        "https:///cdn.example/x | https://cdn.example/x",
        "\\\\cdn.example\\x | https://cdn.example/x",
        "https://bücher.example/ä | https://xn--bcher-kva.example/%C3%A4",
        "https://my_host.example/x | https://my_host.example/x",
        "/%e4 | https://feeds.example/%e4",
      })
  void locationIsReadAsBrowsersDo(String location, String target) throws Exception {
    assertThat(Hops.next(URI.create(FROM), moved(location)).to()).hasToString(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "%",
        "#",
        "http://",
        "http://exa mple/",
        "http://a:99999/",
        "http://[::1/",
        "%%%",
        "http://a/%zz",
        "http://a/|^`{}\"<>\\",
        "http://a:b@c:d@e/",
        "\u0000",
        "http://\u202e/",
        "data:text/html,x",
        "https://a/?q=[]{}|\\^%",
        "https://a/#\u00a0frag ment%",
      })
  void oddLocationIsAHopOrNamed(String location) {
    try {
      assertThat(Hops.next(URI.create(FROM), moved(location)).to().getScheme())
          .isIn("http", "https");
    } catch (FetchException e) {
      assertThat(e.problem()).isEqualTo(FetchProblem.BAD_REDIRECT);
    }
  }

  @Test
  void fragmentIsDropped() throws Exception {
    assertThat(Hops.next(URI.create(FROM), moved("/x#part")).to())
        .hasToString("https://feeds.example/x");
  }

  private static Response moved(String location) {
    return new Response.Builder()
        .request(new Request.Builder().url(FROM).build())
        .protocol(Protocol.HTTP_1_1)
        .code(301)
        .message("")
        .headers(new Headers.Builder().addUnsafeNonAscii("Location", location).build())
        .build();
  }
}
