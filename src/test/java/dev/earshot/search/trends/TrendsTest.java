package dev.earshot.search.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.Occurrence;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendsTest {
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Period YEAR = new Period(MARCH, MARCH.plus(Duration.ofDays(365)));

  private final List<Occurrence> mentions = new ArrayList<>();

  /// The table of Dunning's paper: "the swiss" against all other pairs of words.
  @Test
  void logLikelihoodIsThatOfThePaper() {
    assertThat(LogLikelihood.signed(110, 110 + 2442, 111, 111 + 29114))
        .isCloseTo(270.72, within(0.01));
    assertThat(LogLikelihood.signed(111, 111 + 29114, 110, 110 + 2442))
        .isCloseTo(-270.72, within(0.01));
    assertThat(LogLikelihood.signed(5, 50, 10, 100)).isCloseTo(0, within(1e-9));
    assertThat(LogLikelihood.signed(0, 0, 3, 9)).isZero();
  }

  @Test
  void sharesCountNotNumbers() {
    mention("steady", YEAR, 20);
    mention("steady", YEAR.before(), 10);
    mention("rising", YEAR, 20);
    mention("lucky", YEAR, 3);
    mention("lucky", YEAR.before(), 1);
    mention("falling", YEAR, 1);
    mention("falling", YEAR.before(), 40);
    Trends trends = new Trends(YEAR, publications(200, 100));
    assertThat(trends.episodesNow()).isEqualTo(200);
    assertThat(trends.episodesBefore()).isEqualTo(100);
    List<Trend> rising = trends.rising(mentions);
    assertThat(rising).extracting(Trend::name).containsExactly("rising");
    assertThat(rising.getFirst().before()).isZero();
    assertThat(rising.getFirst().growth()).isCloseTo(20.6, within(0.1));
  }

  @Test
  void countsEpisodesAndShowsAndDates() {
    mention("often", YEAR, 3);
    mention("often", YEAR.before(), 1);
    mentions.add(mentions.getFirst());
    mention("once", YEAR, 1);
    List<PackageCount> counts = PackageCounts.of(mentions);
    assertThat(counts).extracting(PackageCount::name).containsExactly("often", "once");
    assertThat(counts.getFirst().episodes()).isEqualTo(4);
    assertThat(counts.getFirst().shows()).isEqualTo(1);
    assertThat(counts.getFirst().first()).contains(YEAR.before().since());
    assertThat(counts.getFirst().last()).contains(YEAR.since().plusSeconds(2));
    assertThat(PackageCounts.newSince(YEAR.since(), mentions))
        .extracting(PackageCount::name)
        .containsExactly("once");
  }

  @Test
  void whatIsMentionedEverywhereIsNotRelated() {
    for (int n = 0; n < 100; n++) {
      mentions.add(of("everywhere", n, MARCH));
      if (n < 10) {
        mentions.add(of("fastapi", n, MARCH));
        mentions.add(of("pydantic", n, MARCH));
      }
    }
    mentions.add(of("passing", 1, MARCH));
    Related related = Related.to(Set.of(purl("fastapi")), mentions);
    assertThat(related.episodes()).isEqualTo(10);
    assertThat(related.relations()).extracting(Relation::name).containsExactly("pydantic");
    assertThat(related.relations().getFirst().together()).isEqualTo(10);
    assertThat(related.shows()).containsEntry("Show", 10);
    assertThat(related.people()).containsEntry("Ada", 10);
  }

  private void mention(String name, Period period, int episodes) {
    for (int n = 0; n < episodes; n++) {
      Instant at = period.since().plusSeconds(n);
      mentions.add(of(name, (int) (at.getEpochSecond() % 1_000_000_000), at));
    }
  }

  private static Occurrence of(String name, int episode, Instant at) {
    EpisodeId id = EpisodeId.of(URI.create("https://show.example/feed"), "e" + episode);
    return new Occurrence(purl(name), name, id, "Show", Optional.of(at), List.of("Ada"));
  }

  private static Purl purl(String name) {
    return new Purl("pypi", Optional.empty(), name);
  }

  private static List<Instant> publications(int now, int before) {
    List<Instant> all = new ArrayList<>();
    IntStream.range(0, now).forEach(n -> all.add(YEAR.since().plusSeconds(n)));
    IntStream.range(0, before).forEach(n -> all.add(YEAR.before().since().plusSeconds(n)));
    return all;
  }
}
