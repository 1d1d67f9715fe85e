package dev.earshot.parse.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  private static final URI FEED = URI.create("https://pod.example/feed.xml");
  private static final Instant DAY = Instant.parse("2026-03-03T06:30:00Z");

  @Test
  void changedGuidsAreKnownByTheEnclosurePath() {
    KnownEpisode old = episode("old", "/show/1.mp3", "One", DAY);
    KnownEpisode young = episode("new", "/show/1.mp3", "One, remastered", DAY.plusSeconds(1));

    assertThat(Aliases.match(List.of(old), List.of(young))).isEqualTo(Map.of(young.id(), old.id()));
  }

  @Test
  void movedHostsAreKnownByTitleWithinTwoDays() {
    KnownEpisode old = episode("old", "/a/1.mp3", "#1 Rye – part one", DAY);
    KnownEpisode young = episode("new", "/b/x.mp3", "#1: Rye, part ONE", DAY.plusSeconds(86_400));
    KnownEpisode next = episode("next", "/b/y.mp3", "#2: Spelt", DAY.plusSeconds(600_000));

    assertThat(Aliases.match(List.of(old), List.of(young, next)))
        .isEqualTo(Map.of(young.id(), old.id()));
  }

  @Test
  void theNextOneOfANewscastIsAnotherEpisode() {
    KnownEpisode monday = episode("mo", "/latest.mp3", "News of Monday", DAY);
    KnownEpisode later = episode("tu", "/latest.mp3", "News of Tuesday", DAY.plusSeconds(700_000));
    KnownEpisode daily = episode("a", "/a.mp3", "News", DAY);
    KnownEpisode next = episode("b", "/b.mp3", "News", DAY.plusSeconds(86_400));

    assertThat(Aliases.match(List.of(monday), List.of(later))).isEmpty();
    assertThat(Aliases.match(List.of(daily), List.of(next))).isEmpty();
  }

  @Test
  void aPathThatManyShareNamesNothing() {
    List<KnownEpisode> known = numbered(1, 10);
    List<KnownEpisode> current = numbered(2, 11);

    assertThat(Aliases.match(known, current)).isEmpty();
  }

  @Test
  void tenThousandNewGuidsAreMatchedAtOnce() {
    List<KnownEpisode> known =
        IntStream.range(0, 10_000)
            .mapToObj(i -> episode("old" + i, "/" + i + ".mp3", "No. " + i, DAY))
            .toList();
    List<KnownEpisode> current =
        IntStream.range(0, 10_000)
            .mapToObj(i -> episode("new" + i, "/" + i + ".mp3", "No. " + i, DAY))
            .toList();

    assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(Aliases.match(known, current)).hasSize(10_000));
  }

  private static List<KnownEpisode> numbered(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(i -> episode("g" + i, "/play.php", "Ep " + i, DAY.plusSeconds(600_000L * i)))
        .toList();
  }

  @Test
  void aWeekLaterTheSameTitleIsAnotherEpisode() {
    KnownEpisode old = episode("old", "/a/1.mp3", "News", DAY);
    KnownEpisode young = episode("new", "/a/2.mp3", "News", DAY.plusSeconds(7 * 86_400));

    assertThat(Aliases.match(List.of(old), List.of(young))).isEmpty();
  }

  @Test
  void whatTheFeedStillCarriesIsNotReplaced() {
    KnownEpisode old = episode("old", "/a/1.mp3", "News", DAY);
    KnownEpisode young = episode("new", "/a/1.mp3", "News", DAY);

    assertThat(Aliases.match(List.of(old), List.of(old, young))).isEmpty();
  }

  @Test
  void nothingAmbiguousIsMatched() {
    KnownEpisode morning = episode("morning", "/play", "News", DAY);
    KnownEpisode evening = episode("evening", "/play", "News", DAY.plusSeconds(40_000));
    KnownEpisode young = episode("new", "/play", "News", DAY);
    KnownEpisode younger = episode("newer", "/play", "News", DAY.plusSeconds(40_000));

    assertThat(Aliases.match(List.of(morning, evening), List.of(young))).isEmpty();
    assertThat(Aliases.match(List.of(morning), List.of(young, younger))).isEmpty();
  }

  @Test
  void aWholeFeedThatChangesItsGuidsMakesNoNewEpisode() {
    List<KnownEpisode> known =
        List.of(episode("1", "/1.mp3", "One", DAY), episode("2", "/2.mp3", "Two", DAY));
    List<KnownEpisode> current =
        List.of(episode("b", "/2.mp3", "Two", DAY), episode("a", "/1.mp3", "One", DAY));

    assertThat(Aliases.match(known, current))
        .containsOnlyKeys(current.get(0).id(), current.get(1).id())
        .containsEntry(current.get(0).id(), known.get(1).id());
  }

  @ParameterizedTest
  @CsvSource({
    "https://cdn.example/show/1.mp3?key=2#t=3, /show/1.mp3",
    "https://cdn.example/rye%20bread.mp3, /rye bread.mp3",
    "https://dts.podtrac.com/redirect.mp3/cdn.example/show/1.mp3, /show/1.mp3",
    "https://www.podtrac.com/pts/redirect.mp3/pdst.fm/e/chtbl.com/track/9/cdn.example/1.mp3,"
        + " /1.mp3",
    "https://op3.dev/e/https://cdn.example/show/1.mp3, /show/1.mp3",
    "https://cdn.example/files/talk.example.com/1.mp3, /files/talk.example.com/1.mp3"
  })
  void theEnclosurePathHasNoHostQueryOrTracker(String url, String path) {
    Enclosure enclosure = new Enclosure(URI.create(url), Optional.empty(), OptionalLong.empty());

    assertThat(EnclosurePath.of(enclosure)).isEqualTo(path);
  }

  private static KnownEpisode episode(String guid, String path, String title, Instant date) {
    return new KnownEpisode(EpisodeId.of(FEED, guid), Optional.of(path), title, Optional.of(date));
  }
}
