package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FutureDatesTest {
  private static final Instant NOW = Instant.parse("2026-03-03T06:30:00Z");

  @Test
  void aSingleDateAheadIsATypingError() {
    Episode typo = episode(99, NOW.plus(Duration.ofDays(3_650)));
    List<Episode> past =
        IntStream.range(0, 9).mapToObj(i -> episode(i, NOW.minusSeconds(i))).toList();

    assertThat(FutureDates.unbelievable(add(past, typo), NOW)).containsExactly(typo);
  }

  @Test
  void aProgrammeOfShowsToComeIsMeant() {
    List<Episode> ahead =
        IntStream.range(1, 9).mapToObj(i -> episode(i, NOW.plus(Duration.ofDays(7L * i)))).toList();

    assertThat(FutureDates.unbelievable(ahead, NOW)).isEmpty();
  }

  @Test
  void tomorrowMorningIsNoFuture() {
    List<Episode> soon = List.of(episode(1, NOW.plus(Duration.ofHours(20))));

    assertThat(FutureDates.unbelievable(soon, NOW)).isEmpty();
  }

  private static List<Episode> add(List<Episode> episodes, Episode more) {
    return IntStream.rangeClosed(0, episodes.size())
        .mapToObj(i -> i < episodes.size() ? episodes.get(i) : more)
        .toList();
  }

  private static Episode episode(int number, Instant published) {
    return new Episode(
        EpisodeId.of(URI.create("https://pod.example/feed"), "c" + number),
        Optional.empty(),
        "No. " + number,
        Optional.of(published),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Episode.Media.NONE);
  }
}
