package dev.earshot.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.Stored;
import dev.earshot.parse.FeedParser;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Real feeds as they changed over months, each version under one URL, oldest first: no episode is
/// lost or doubled, and a version that says nothing new writes nothing.
class FeedHistoryTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  static List<Path> histories() throws IOException {
    String corpus = System.getProperty("earshot.corpus", "");
    Path histories = Path.of(corpus, "feed-history");
    if (corpus.isEmpty() || !Files.isDirectory(histories)) {
      return List.of(Path.of(""));
    }
    try (Stream<Path> shows = Files.list(histories)) {
      return shows.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void nothingIsLostOrDoubled(Path history) throws Exception {
    assumeTrue(!history.toString().isEmpty(), "skipped: earshot.corpus names no feed histories");
    URI url = URI.create("https://history.example/" + history.getFileName());
    Set<String> titles = new HashSet<>();
    try (Archive archive = Archive.open(folder.resolve("archive.db"))) {
      Instant now = START;
      for (Path version : versions(history)) {
        Feed feed = new FeedParser().parse(url, Files.readAllBytes(version), Optional.empty());
        feed.episodes().forEach(episode -> titles.add(episode.title()));
        now = now.plus(Duration.ofDays(1));
        store(archive, feed, now);
        Stored again = store(archive, feed, now.plusSeconds(1));
        assertThat(again.added() + again.changed()).as("written again: %s", version).isZero();
        assertThat(titles(archive.episodesOf(url, 0).stream().map(ArchivedEpisode::episode)))
            .as("lost of %s", version)
            .containsAll(titles(feed.episodes().stream()));
      }
      List<Episode> episodes =
          archive.episodesOf(url, 0).stream().map(ArchivedEpisode::episode).toList();
      assertThat(episodes.stream().map(FeedHistoryTest::sameness)).doesNotHaveDuplicates();
      System.out.printf(
          "feed history %s: %d versions, %d episodes, %d titles seen%n",
          history.getFileName(), versions(history).size(), episodes.size(), titles.size());
    }
  }

  private static Stored store(Archive archive, Feed feed, Instant now) {
    Continuity continuity = Continuity.of(feed, archive, now);
    assertThat(continuity.feed().episodes())
        .as("two of one version taken for one")
        .hasSameSizeAs(feed.episodes());
    FeedState state = FeedState.unseen(feed.url()).withShow(feed.show(), feed.hints());
    return archive.store(continuity.feed(), state, continuity.aliases(), now);
  }

  private static Set<String> titles(Stream<Episode> episodes) {
    return episodes.map(Episode::title).collect(Collectors.toSet());
  }

  private static String sameness(Episode episode) {
    return episode.title() + " " + episode.published().map(Instant::toString).orElse("");
  }

  private static List<Path> versions(Path history) throws IOException {
    try (Stream<Path> files = Files.list(history)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }
}
