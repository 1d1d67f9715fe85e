package dev.earshot.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {
  private static final URI FIRST = URI.create("https://a.example/feed.xml");
  private static final URI SECOND = URI.create("https://b.example/feed.xml");
  private static final URI THIRD = URI.create("https://c.example/feed.xml");

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive.db"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void feedsThatShareHalfOfTheirEpisodesAreLinkedAndKeepThem() {
    store(SECOND, "", "3=three", "2=two");
    store(FIRST, "", "1=one", "2=two", "3=three", "0=zero");
    assertThat(archive.copies().byFeed()).as("two episodes are too few").isEmpty();
    store(SECOND, "", "4=four", "3=three", "2=two", "1=one");
    assertThat(archive.copies().of(SECOND))
        .isEqualTo(
            Map.of(
                EpisodeId.of(SECOND, "1"), EpisodeId.of(FIRST, "1"),
                EpisodeId.of(SECOND, "2"), EpisodeId.of(FIRST, "2"),
                EpisodeId.of(SECOND, "3"), EpisodeId.of(FIRST, "3")));
    assertThat(archive.copies().of(FIRST)).isEmpty();
    assertThat(archive.episodeCounts()).containsEntry(FIRST, 4).containsEntry(SECOND, 4);
  }

  @Test
  void fewSharedEpisodesOfLongShowsLinkNothing() {
    store(FIRST, "", "1=one", "2=two", "3=three", "4=x", "5=x", "6=x", "7=x");
    store(SECOND, "", "1=one", "2=two", "3=three", "4=y", "5=y", "6=y", "7=y");
    assertThat(archive.copies().byFeed()).isEmpty();
  }

  @Test
  void numbersForGuidsLinkNothing() {
    store(FIRST, "", "1=one", "2=two", "3=three");
    store(SECOND, "", "1=a", "2=b", "3=c");
    assertThat(archive.copies().byFeed()).isEmpty();
  }

  @Test
  void feedsOfOneShowAreLinkedByItsGuidThoughTheyShareLittle() {
    store(FIRST, "show-1", "1=one");
    store(SECOND, "show-1", "1=One", "2=two");
    store(THIRD, "show-2", "1=one");
    assertThat(archive.copies().byFeed())
        .isEqualTo(Map.of(SECOND, Map.of(EpisodeId.of(SECOND, "1"), EpisodeId.of(FIRST, "1"))));
  }

  @Test
  void showsOfANetworkThatNumberTheirEpisodesKeepThem() {
    store(FIRST, "", "1=x1", "2=x2", "3=x3", "4=y4", "5=y5", "6=y6");
    store(SECOND, "", "1=x1", "2=x2", "3=x3");
    store(THIRD, "", "1=y1", "4=y4", "5=y5", "6=y6");
    assertThat(archive.copies().of(THIRD))
        .doesNotContainKey(EpisodeId.of(THIRD, "1"))
        .containsKey(EpisodeId.of(THIRD, "4"));
  }

  @Test
  void threeFeedsHaveTheirOriginalsInTheFirst() {
    for (URI feed : List.of(THIRD, FIRST, SECOND)) {
      store(feed, "", "1=one", "2=two", "3=three");
    }
    assertThat(archive.copies().of(THIRD).values())
        .containsExactlyInAnyOrder(
            EpisodeId.of(FIRST, "1"), EpisodeId.of(FIRST, "2"), EpisodeId.of(FIRST, "3"));
    assertThat(archive.copies().byFeed()).containsOnlyKeys(SECOND, THIRD);
  }

  /// @param episodes each as GUID=title
  private void store(URI url, String podcastGuid, String... episodes) {
    Show show =
        new Show(
            "Show",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.of(podcastGuid), // an empty one is none
            List.of());
    List<Episode> read =
        Stream.of(episodes).map(text -> text.split("=", 2)).map(it -> episode(url, it)).toList();
    archive.store(
        new Feed(url, show, FetchHints.NONE, read, 0, List.of()),
        FeedState.unseen(url).withShow(show, FetchHints.NONE),
        Map.of(),
        Instant.EPOCH);
  }

  private static Episode episode(URI feed, String[] guidAndTitle) {
    return new Episode(
        EpisodeId.of(feed, guidAndTitle[0]),
        Optional.of(guidAndTitle[0]),
        guidAndTitle[1],
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Episode.Media.NONE);
  }
}
