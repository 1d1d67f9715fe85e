package dev.earshot.fetch.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.FetchProblem;
import dev.earshot.fetch.Freshness;
import dev.earshot.fetch.Redirects;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkWatchTest {
  private final NetworkWatch watch = new NetworkWatch();

  @ParameterizedTest
  @EnumSource(
      names = {"NO_SUCH_HOST", "UNREACHABLE", "CONNECTION_REFUSED", "CONNECT_TIMEOUT", "PROXY"})
  void networkIsDownWhereNoHostCanBeConnectedTo(FetchProblem problem) {
    failed("http://a.example/", problem);
    failed("http://b.example/", problem);
    assertThat(watch.isDown()).isTrue();
  }

  @Test
  void oneHostSaysNothingAboutTheNetwork() {
    failed("http://a.example/1", FetchProblem.NO_SUCH_HOST);
    failed("http://a.example/2", FetchProblem.NO_SUCH_HOST);
    assertThat(watch.isDown()).isFalse();
  }

  @Test
  void oneAnswerOfAnyKindShowsThatTheNetworkIsUp() {
    failed("http://a.example/", FetchProblem.NO_SUCH_HOST);
    failed("http://b.example/", FetchProblem.NO_SUCH_HOST);
    failed("http://c.example/", FetchProblem.SERVER_ERROR);
    assertThat(watch.isDown()).isFalse();
  }

  @Test
  void filesAndFeedsThatWereNotAskedSayNothing() {
    failed("http://a.example/", FetchProblem.NO_SUCH_HOST);
    failed("http://b.example/", FetchProblem.NO_SUCH_HOST);
    failed("http://127.0.0.1/", FetchProblem.ADDRESS_REFUSED);
    failed("http://a.example/2", FetchProblem.HOST_HELD);
    watch.note(
        URI.create("file:///feed.xml"),
        new FetchOutcome.NotModified(Optional.empty(), Redirects.NONE, Freshness.UNKNOWN));
    assertThat(watch.isDown()).isTrue();
  }

  @Test
  void emptyRunIsNoDownNetwork() {
    assertThat(watch.isDown()).isFalse();
  }

  private void failed(String url, FetchProblem problem) {
    watch.note(URI.create(url), new FetchOutcome.Failed(problem, "words"));
  }
}
