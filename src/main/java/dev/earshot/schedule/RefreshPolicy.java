package dev.earshot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Decides when a feed is due again, and says why. Pure: no clock, no state.
public final class RefreshPolicy {
  /// How long a host is left alone that asks for it without saying how long.
  static final Duration UNSAID_PATIENCE = Duration.ofMinutes(15);

  /// A second 410 stops a feed when it comes this long after the first.
  static final Duration GONE_FOR_GOOD = Duration.ofDays(1);

  /// While the network is down here.
  static final Duration NO_NETWORK = Duration.ofMinutes(5);

  private final RefreshSettings settings;

  public RefreshPolicy(RefreshSettings settings) {
    this.settings = settings;
  }

  /// The next check after this one.
  ///
  /// @param history before this check
  /// @param jitter spreads feeds, so that a thousand do not meet on the hour
  public NextCheck next(
      CheckResult result, FeedHistory history, Instant now, RandomGenerator jitter) {
    return switch (result) {
      case CheckResult.Success(Optional<Duration> fresh) ->
          afterSuccess(fresh, history, now, jitter);
      case CheckResult.RetryAfter(Optional<Duration> after, String reason) ->
          afterPatience(after, reason, history, now, jitter);
      case CheckResult.Gone(String reason) -> afterGone(reason, history, now, jitter);
      case CheckResult.Failed(String reason) -> backoff(reason, history, now, jitter);
      case CheckResult.NoNetwork() ->
          new NextCheck(
              now.plus(upTo(NO_NETWORK, NO_NETWORK.dividedBy(5), jitter)),
              "the network was down here");
    };
  }

  private NextCheck afterSuccess(
      Optional<Duration> fresh, FeedHistory history, Instant now, RandomGenerator jitter) {
    Duration wait = settings.usual();
    String reason = "checked every " + Words.time(wait);
    Optional<Duration> asked =
        fresh
            .filter(time -> time.compareTo(settings.usual()) > 0)
            .or(history.hints()::updateInterval);
    if (asked.isPresent()) {
      wait = bounded(asked.get());
      reason = "the feed asks for " + Words.time(asked.get());
    }
    return new NextCheck(now.plus(upTo(wait, wait.dividedBy(10), jitter)), reason);
  }

  private NextCheck afterPatience(
      Optional<Duration> after,
      String reason,
      FeedHistory history,
      Instant now,
      RandomGenerator jitter) {
    if (after.isEmpty()) {
      NextCheck backoff = backoff(reason, history, now, jitter);
      Instant soonest = now.plus(UNSAID_PATIENCE);
      return backoff.at().isBefore(soonest) ? new NextCheck(soonest, backoff.reason()) : backoff;
    }
    Duration slack = Duration.ofMinutes(1);
    return new NextCheck(now.plus(upTo(after.get(), slack, jitter)), reason);
  }

  private NextCheck afterGone(
      String reason, FeedHistory history, Instant now, RandomGenerator jitter) {
    boolean confirmed =
        history.goneSince().filter(since -> !since.plus(GONE_FOR_GOOD).isAfter(now)).isPresent();
    if (confirmed) {
      return new NextCheck(NextCheck.NEVER, reason + " again a day later: no more checks");
    }
    Instant due = history.goneSince().orElse(now).plus(GONE_FOR_GOOD);
    Duration wait = Duration.between(now, due);
    return new NextCheck(
        now.plus(upTo(wait, Duration.ofHours(1), jitter)),
        reason + ": checked once more after a day");
  }

  /// Exponential with full jitter, forever: a feed is never given up.
  private NextCheck backoff(
      String reason, FeedHistory history, Instant now, RandomGenerator jitter) {
    int failures = history.failures() + 1;
    Duration ceiling = ceiling(failures);
    Duration floor = settings.firstBackoff();
    Duration wait = upTo(floor, ceiling.minus(floor), jitter);
    String times = failures == 1 ? "" : " (" + failures + " times in a row)";
    return new NextCheck(
        now.plus(wait), reason + times + ": tried again within " + Words.time(ceiling));
  }

  private Duration ceiling(int failures) {
    Duration ceiling = settings.firstBackoff();
    for (int i = 0; i < failures && ceiling.compareTo(settings.longestBackoff()) < 0; i++) {
      ceiling = ceiling.multipliedBy(2);
    }
    return ceiling.compareTo(settings.longestBackoff()) > 0 ? settings.longestBackoff() : ceiling;
  }

  private Duration bounded(Duration time) {
    if (time.compareTo(settings.shortest()) < 0) {
      return settings.shortest();
    }
    return time.compareTo(settings.longest()) > 0 ? settings.longest() : time;
  }

  /// From `least`, up to `spread` more.
  private static Duration upTo(Duration least, Duration spread, RandomGenerator jitter) {
    return spread.isPositive() ? least.plusMillis(jitter.nextLong(spread.toMillis() + 1)) : least;
  }
}
