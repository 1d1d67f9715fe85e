package dev.earshot.fetch.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.fetch.Redirects;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelocationTest {
  private static final URI OLD = URI.create("https://old.example/feed");
  private static final URI NEW = URI.create("https://new.example/feed");

  @Test
  void permanentRedirectProposesItsTarget() {
    assertThat(Relocation.proposed(OLD, redirect(301), FetchHints.NONE)).contains(NEW);
    assertThat(Relocation.proposed(OLD, redirect(302), FetchHints.NONE)).isEmpty();
  }

  @Test
  void newFeedUrlProposesToo() {
    assertThat(Relocation.proposed(OLD, Redirects.NONE, newFeedUrl(NEW.toString()))).contains(NEW);
    assertThat(Relocation.proposed(OLD, redirect(302), newFeedUrl(NEW.toString()))).contains(NEW);
  }

  @Test
  void newFeedUrlThatLeadsNowhereNewProposesNothing() {
    for (String url : List.of(OLD.toString(), "file:///etc/passwd", "feed.xml", "http:///x")) {
      assertThat(Relocation.proposed(OLD, Redirects.NONE, newFeedUrl(url))).as(url).isEmpty();
    }
  }

  @Test
  void feedNeverMovesFromHttpsToHttp() {
    assertThat(Relocation.proposed(OLD, Redirects.NONE, newFeedUrl("http://new.example/feed")))
        .isEmpty();
  }

  @Test
  void moveIsCertainAfterTwoChecksInARow() {
    Relocation once = Relocation.seen(Optional.empty(), NEW);
    assertThat(once.isCertain()).isFalse();
    assertThat(Relocation.seen(Optional.of(once), NEW).isCertain()).isTrue();
  }

  @Test
  void anotherTargetStartsTheCountAnew() {
    Relocation once = Relocation.seen(Optional.empty(), NEW);
    assertThat(Relocation.seen(Optional.of(once), OLD)).isEqualTo(new Relocation(OLD, 1));
  }

  @Test
  void samePodcastGuidIsTheSameFeed() {
    assertThat(Relocation.isSameFeed(Optional.of("g"), Set.of(), feed(Optional.of("g")))).isTrue();
    assertThat(Relocation.isSameFeed(Optional.of("g"), Set.of(), feed(Optional.of("h")))).isFalse();
    assertThat(Relocation.isSameFeed(Optional.empty(), Set.of(), feed(Optional.empty()))).isFalse();
  }

  @Test
  void oneSharedEpisodeIsTheSameFeed() {
    assertThat(
            Relocation.isSameFeed(
                Optional.empty(), Set.of("1", "2"), feed(Optional.empty(), "2", "3")))
        .isTrue();
    assertThat(
            Relocation.isSameFeed(Optional.empty(), Set.of("1"), feed(Optional.empty(), "2", "3")))
        .isFalse();
  }

  private static Redirects redirect(int status) {
    return new Redirects(List.of(new Redirects.Hop(OLD, status, NEW)));
  }

  private static FetchHints newFeedUrl(String url) {
    return new FetchHints(
        Optional.of(URI.create(url)), Optional.empty(), Optional.empty(), Set.of(), Set.of());
  }

  private static Feed feed(Optional<String> podcastGuid, String... guids) {
    Show show = new Show("Show", Optional.empty(), "", Optional.empty(), podcastGuid, List.of());
    List<Episode> episodes =
        Stream.of(guids)
            .map(guid ->
                new Episode(
                    EpisodeId.of(NEW, guid),
                    Optional.of(guid),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Episode.Media.NONE))
            .toList();
    return new Feed(NEW, show, FetchHints.NONE, episodes, 0, List.of());
  }
}
