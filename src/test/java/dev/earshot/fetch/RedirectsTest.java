package dev.earshot.fetch;

import static dev.earshot.fetch.FetchTests.feed;
import static dev.earshot.fetch.FetchTests.fetch;
import static dev.earshot.fetch.FetchTests.redirect;
import static dev.earshot.fetch.FetchTests.status;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome.Failed;
import dev.earshot.fetch.FetchOutcome.Fetched;
import dev.earshot.fetch.FetchOutcome.NotModified;
import dev.earshot.fetch.Redirects.Hop;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  @StartStop private final MockWebServer server = new MockWebServer();

  @Test
  void leadingRunOfPermanentHopsStopsBeforeTheFirstTemporaryOne() throws Exception {
    server.enqueue(redirect(301, "/b"));
    server.enqueue(redirect(308, "/c"));
    server.enqueue(redirect(302, "/d"));
    server.enqueue(redirect(301, "/e"));
    server.enqueue(feed());
    Redirects redirects = fetched("/a").redirects();
    assertThat(redirects.hops()).extracting(Hop::status).containsExactly(301, 308, 302, 301);
    assertThat(redirects.permanentTarget()).contains(url("/c"));
    assertThat(redirects.finalUrl()).contains(url("/e"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void temporaryRedirectIsFollowedButMovesNothing(int code) throws Exception {
    server.enqueue(redirect(code, "/b"));
    server.enqueue(feed());
    Redirects redirects = fetched("/a").redirects();
    assertThat(redirects.finalUrl()).contains(url("/b"));
    assertThat(redirects.permanentTarget()).isEmpty();
  }

  @Test
  void fiveHopsAreFollowed() throws Exception {
    for (int i = 1; i <= 5; i++) {
      server.enqueue(redirect(301, "/" + i));
    }
    server.enqueue(feed());
    assertThat(fetched("/0").redirects().hops()).hasSize(5);
  }

  @Test
  void sixthHopIsNot() throws Exception {
    for (int i = 1; i <= 6; i++) {
      server.enqueue(redirect(301, "/" + i));
    }
    assertThat(fetch(url("/0"), Optional.empty()))
        .isEqualTo(
            new Failed(
                FetchProblem.TOO_MANY_REDIRECTS,
                "redirects more than 5 times (after a redirect to " + url("/5") + ")"));
    assertThat(server.getRequestCount()).isEqualTo(6);
  }

  @Test
  void loopsAreFound() throws Exception {
    server.enqueue(redirect(302, "/a"));
    assertThat(fetch(url("/a"), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.REDIRECT_LOOP, "redirects in a loop"));
    server.enqueue(redirect(302, "/b"));
    server.enqueue(redirect(302, "/a"));
    assertThat(fetch(url("/a"), Optional.empty()))
        .isEqualTo(
            new Failed(
                FetchProblem.REDIRECT_LOOP,
                "redirects in a loop (after a redirect to " + url("/b") + ")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "file:///etc/passwd | redirects to what is no http or https URL: file:///etc/passwd",
        "ftp://example.org/ | redirects to what is no http or https URL: ftp://example.org/",
        "javascript:alert(1) | redirects to what is no http or https URL: javascript:alert(1)",
        "'' | redirects without saying where to (302)",
      })
  void redirectThatLeadsNowhereIsNotFollowed(String location, String detail) throws Exception {
    server.enqueue(redirect(302, location));
    assertThat(fetch(url("/a"), Optional.empty()))
        .isEqualTo(new Failed(FetchProblem.BAD_REDIRECT, detail));
  }

  @Test
  void redirectNeverLeadsToAFileWhateverIsListed() throws Exception {
    server.enqueue(redirect(302, "file:///tmp/feed.xml"));
    AddressPolicy everyFile = new AddressPolicy(true, _ -> true);
    try (FeedFetcher fetcher = FetchTests.fetcher(FetchTests.LIMITS, everyFile)) {
      assertThat(fetch(fetcher, server, "/a"))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> assertThat(failed.problem()).isEqualTo(FetchProblem.BAD_REDIRECT));
    }
  }

  @Test
  void failureAfterARedirectNamesWhereItHappened() throws Exception {
    server.enqueue(redirect(301, "/b?token=secret"));
    server.enqueue(status(404));
    assertThat(fetch(url("/a"), Optional.empty()))
        .isEqualTo(
            new Failed(
                FetchProblem.NOT_FOUND,
                "answered 404 Not Found (after a redirect to " + url("/b") + "?token=…)"));
  }

  @Test
  void validatorsGoToTheHopThatGaveThemAndIts304Counts() throws Exception {
    server.enqueue(redirect(302, "/b"));
    server.enqueue(status(304));
    Validators old =
        new Validators(
            Optional.of("\"one\""), Optional.empty(), Optional.of(server.getHostName() + "/b"));
    assertThat(fetch(url("/a"), Optional.of(old)))
        .isInstanceOfSatisfying(
            NotModified.class,
            unchanged -> assertThat(unchanged.redirects().finalUrl()).contains(url("/b")));
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"one\"");
  }

  @Test
  void locationIsReadAsBrowsersDo() throws Exception {
    server.enqueue(redirect(302, " ../neu und alt.xml#part "));
    server.enqueue(feed());
    assertThat(fetched("/feeds/old/a.xml").redirects().finalUrl())
        .contains(url("/feeds/neu%20und%20alt.xml"));
  }

  @Test
  void nameAndPasswordStayWithTheirOwnHost() throws Exception {
    try (MockWebServer other = new MockWebServer()) {
      other.start();
      server.enqueue(redirect(301, "/b"));
      server.enqueue(redirect(301, "http://localhost:" + other.getPort() + "/c"));
      other.enqueue(feed());
      URI secret =
          server
              .url("/a")
              .newBuilder()
              .host("127.0.0.1")
              .username("eve")
              .password("pä ss")
              .build()
              .uri();
      Fetched fetched = (Fetched) fetch(secret, Optional.empty());
      assertThat(server.takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Basic ZXZlOnDDpCBzcw==");
      assertThat(server.takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Basic ZXZlOnDDpCBzcw==");
      assertThat(other.takeRequest().getHeaders().get("Authorization")).isNull();
      assertThat(fetched.redirects().hops().getFirst().to().getRawUserInfo())
          .isEqualTo("eve:p%C3%A4%20ss");
      assertThat(fetched.redirects().permanentTarget().orElseThrow().getRawUserInfo()).isNull();
    }
  }

  @Test
  void wrongNameAndPasswordAreSaidWithoutShowingThem() throws Exception {
    server.enqueue(new MockResponse.Builder().code(401).build());
    URI secret = server.url("/a").newBuilder().username("eve").password("secret").build().uri();
    assertThat(fetch(secret, Optional.empty()))
        .isEqualTo(
            new Failed(
                FetchProblem.UNAUTHORIZED,
                "answered 401 Unauthorized: does not take the name and password in the feed's"
                    + " URL"));
  }

  @Test
  void permanentRunNeverGivesUpTls() {
    Hop up = new Hop(URI.create("http://a.example/"), 301, URI.create("https://a.example/"));
    Hop down = new Hop(URI.create("https://a.example/"), 301, URI.create("http://b.example/"));
    Redirects redirects = new Redirects(List.of(up, down));
    assertThat(redirects.permanentTarget()).contains(up.to());
    assertThat(redirects.downgrade()).contains(down);
    assertThat(new Redirects(List.of(up)).downgrade()).isEmpty();
  }

  private Fetched fetched(String path) throws InterruptedException {
    return (Fetched) fetch(url(path), Optional.empty());
  }

  private URI url(String path) {
    return URI.create("http://" + server.getHostName() + ":" + server.getPort() + path);
  }
}
