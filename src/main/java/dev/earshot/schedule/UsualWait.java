package dev.earshot.schedule;

import dev.earshot.podcast.InWords;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long to wait for a feed that is well, by what its show does: its rhythm, or its silence.
///
/// @param reason in words
record UsualWait(Duration time, String reason) {
  /// A check falls where so much of an episode is to be expected since the one before.
  private static final double SHARE = 1 / 16.0;

  /// A show is silent after this, or three of its usual gaps.
  private static final Duration SILENCE = Duration.ofDays(30);

  /// It is then checked at this part of the time it has been silent.
  private static final int PART_OF_SILENCE = 30;

  static UsualWait of(FeedHistory history, RefreshSettings settings, Instant now) {
    Optional<Rhythm> rhythm = Rhythm.of(history.published(), now);
    Optional<Duration> silence = silence(history, rhythm, now);
    if (silence.isPresent()) {
      Duration part = silence.get().dividedBy(PART_OF_SILENCE);
      Duration wait = within(settings.longest(), part, settings.silent());
      String days = InWords.time(Duration.ofDays(silence.get().toDays()));
      return new UsualWait(wait, "silent for " + days + ", checked every " + InWords.time(wait));
    }
    return rhythm
        .map(known -> following(known, settings, now))
        .orElseGet(() ->
            new UsualWait(
                settings.usual(),
                "too few episodes to know its rhythm, checked every "
                    + InWords.time(settings.usual())));
  }

  private static UsualWait following(Rhythm rhythm, RefreshSettings settings, Instant now) {
    Duration wait = rhythm.untilExpected(SHARE, now, settings.longest());
    return new UsualWait(within(settings.shortest(), wait, settings.longest()), rhythm.inWords());
  }

  private static Optional<Duration> silence(
      FeedHistory history, Optional<Rhythm> rhythm, Instant now) {
    Duration usual = rhythm.map(known -> known.usualGap().multipliedBy(3)).orElse(SILENCE);
    Duration patience = usual.compareTo(SILENCE) > 0 ? usual : SILENCE;
    return history.published().stream()
        .filter(at -> !at.isAfter(now))
        .max(Instant::compareTo)
        .map(last -> Duration.between(last, now))
        .filter(silence -> silence.compareTo(patience) > 0);
  }

  static Duration within(Duration least, Duration time, Duration most) {
    Duration atMost = time.compareTo(most) > 0 ? most : time;
    return atMost.compareTo(least) < 0 ? least : atMost;
  }
}
