package dev.earshot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When in the week a show publishes: the episodes to be expected in each of its 168 hours (UTC).
///
/// Recent episodes count more, and each spreads over the hours around it, as no show is punctual
/// and summer time moves it by one.
final class Rhythm {
  private static final int HOURS = 168;
  private static final int NEWEST = 40;
  private static final int FEWEST = 4;
  private static final Duration MEMORY = Duration.ofDays(365);
  private static final double HALF_LIFE_WEEKS = 13;
  private static final double[] SPREAD = {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0};
  private static final Duration STEP = Duration.ofMinutes(5);

  /// Of what is expected, this much remains for half the usual gap after an episode came.
  private static final double JUST_CAME = 0.25;

  private final List<Instant> episodes;
  private final double[] expected = new double[HOURS];

  private Rhythm(List<Instant> episodes, Instant now) {
    this.episodes = episodes;
    double weeks = 0;
    for (Instant at = now; !at.isBefore(episodes.getFirst()); at = at.minus(Duration.ofDays(7))) {
      weeks += weight(at, now);
    }
    for (Instant episode : episodes) {
      for (int i = 0; i < SPREAD.length; i++) {
        int hour = hourOfWeek(episode.plus(Duration.ofHours(i - SPREAD.length / 2)));
        expected[hour] += SPREAD[i] * weight(episode, now) / weeks;
      }
    }
  }

  /// The rhythm of the last year; empty where too few episodes show one.
  ///
  /// @param published in order
  static Optional<Rhythm> of(List<Instant> published, Instant now) {
    Instant oldest = now.minus(MEMORY);
    List<Instant> known =
        published.stream()
            .filter(at -> at.isAfter(oldest) && !at.isAfter(now))
            .map(at -> at.truncatedTo(ChronoUnit.MINUTES))
            .distinct()
            .toList();
    return known.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Rhythm(known.subList(Math.max(0, known.size() - NEWEST), known.size()), now));
  }

  /// How long until so many episodes are to be expected, at most `longest`.
  Duration untilExpected(double share, Instant now, Duration longest) {
    Instant quietUntil = episodes.getLast().plus(usualGap().dividedBy(2));
    double sum = 0;
    Duration wait = Duration.ZERO;
    while (sum < share && wait.compareTo(longest) < 0) {
      Instant at = now.plus(wait);
      double factor = at.isBefore(quietUntil) ? JUST_CAME : 1;
      sum += factor * expected[hourOfWeek(at)] * STEP.toMinutes() / 60;
      wait = wait.plus(STEP);
    }
    return wait.compareTo(longest) > 0 ? longest : wait;
  }

  /// The middle one of the times between episodes.
  Duration usualGap() {
    List<Duration> gaps = new ArrayList<>();
    for (int i = 1; i < episodes.size(); i++) {
      gaps.add(Duration.between(episodes.get(i - 1), episodes.get(i)));
    }
    gaps.sort(null);
    return gaps.get(gaps.size() / 2);
  }

  /// `usually publishes Mondays 18:00 ± 2 h UTC`
  String inWords() {
    return "usually publishes " + WeekInWords.of(episodes);
  }

  private static double weight(Instant at, Instant now) {
    double weeks = Duration.between(at, now).toHours() / (double) HOURS;
    return Math.pow(0.5, weeks / HALF_LIFE_WEEKS);
  }

  private static int hourOfWeek(Instant at) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    return (time.getDayOfWeek().getValue() - 1) * 24 + time.getHour();
  }
}
