package dev.earshot.schedule;

import dev.earshot.podcast.FetchHints;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/// Keeps clear of the hours and days on which a feed says that it does not change (RSS `skipHours`
/// and `skipDays`, in UTC).
final class SkippedTimes {
  private static final int WEEK_HOURS = 168;

  private SkippedTimes() {}

  /// The time itself, or one in the first quarter of the next hour that is not skipped. A feed that
  /// skips everything skips nothing.
  static Instant clear(Instant at, FetchHints hints, RandomGenerator jitter) {
    if (!skipped(at, hints)) {
      return at;
    }
    Instant hour = at.truncatedTo(ChronoUnit.HOURS);
    for (int i = 1; i < WEEK_HOURS; i++) {
      Instant later = hour.plus(Duration.ofHours(i));
      if (!skipped(later, hints)) {
        return later.plusSeconds(jitter.nextInt(15 * 60));
      }
    }
    return at;
  }

  private static boolean skipped(Instant at, FetchHints hints) {
    ZonedDateTime time = at.atZone(ZoneOffset.UTC);
    return hints.skipHours().contains(time.getHour())
        || hints.skipDays().contains(time.getDayOfWeek());
  }
}
