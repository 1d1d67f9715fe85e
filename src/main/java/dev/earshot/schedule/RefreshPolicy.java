package dev.earshot.schedule;

import dev.earshot.podcast.InWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Decides when a feed is due again, and says why. Pure: no clock, no state.
public final class RefreshPolicy {
  /// For a server that wants patience without saying how long.
  static final Duration UNSAID_PATIENCE = Duration.ofMinutes(15);

  /// However soon a server wants us back.
  private static final Duration LEAST_PATIENCE = Duration.ofMinutes(1);

  /// A second 410 stops a feed when it comes this long after the first.
  static final Duration GONE_FOR_GOOD = Duration.ofDays(1);

  /// While the network is down here.
  static final Duration NO_NETWORK = Duration.ofMinutes(5);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int JITTER_PART = 10;
  private static final Duration MOST_SLACK = Duration.ofMinutes(15);

  private final RefreshSettings settings;

  public RefreshPolicy(RefreshSettings settings) {
    this.settings = settings;
  }

  /// The next check after this one.
  ///
  /// @param history before this check; after a success with the feed's new episodes and hints
  /// @param jitter spreads feeds, so that a thousand do not meet on the hour
  public NextCheck next(
      CheckResult result, FeedHistory history, Instant now, RandomGenerator jitter) {
    return switch (result) {
      case CheckResult.Success success -> afterSuccess(success, history, now, jitter);
      case CheckResult.RetryAfter(Optional<Duration> after, String reason) ->
          afterPatience(after, reason, history, now, jitter);
      case CheckResult.Gone(String reason) -> afterGone(reason, history, now, jitter);
      case CheckResult.Failed(String reason) -> backoff(reason, history, now, jitter);
      case CheckResult.NoNetwork() ->
          new NextCheck(now.plus(later(NO_NETWORK, jitter)), "the network was down here");
    };
  }

  private NextCheck afterSuccess(
      CheckResult.Success success, FeedHistory history, Instant now, RandomGenerator jitter) {
    UsualWait usual = UsualWait.of(history, settings, now);
    Optional<Asked> asked = Asked.of(success, history.hints());
    Duration floor = asked.map(Asked::time).map(this::bounded).orElse(Duration.ZERO);
    Duration wait = earlier(usual.time(), jitter);
    boolean asksForMore = floor.compareTo(wait) > 0;
    Instant planned = now.plus(asksForMore ? later(floor, jitter) : wait);
    Instant clear = SkippedTimes.clear(planned, history.hints(), jitter);
    String floorWords =
        asksForMore
            ? "not before "
                + TIME.format(now.plus(floor))
                + ": "
                + asked.map(Asked::reason).orElse("")
                + "; "
            : "";
    String skip = clear.equals(planned) ? "" : "; the feed names hours or days to skip";
    return new NextCheck(clear, floorWords + usual.reason() + skip);
  }

  private NextCheck afterPatience(
      Optional<Duration> after,
      String reason,
      FeedHistory history,
      Instant now,
      RandomGenerator jitter) {
    if (after.isPresent()) {
      Duration wait = UsualWait.within(LEAST_PATIENCE, after.get(), after.get());
      return new NextCheck(now.plus(later(wait, jitter)), reason);
    }
    NextCheck backoff = backoff(reason, history, now, jitter);
    Instant soonest = now.plus(UNSAID_PATIENCE);
    return backoff.at().isBefore(soonest)
        ? new NextCheck(now.plus(later(UNSAID_PATIENCE, jitter)), backoff.reason())
        : backoff;
  }

  private static NextCheck afterGone(
      String reason, FeedHistory history, Instant now, RandomGenerator jitter) {
    Instant confirmed = history.goneSince().orElse(now).plus(GONE_FOR_GOOD);
    if (!confirmed.isAfter(now)) {
      return new NextCheck(NextCheck.NEVER, reason + " again a day later: no more checks");
    }
    Duration wait = Duration.between(now, confirmed);
    return new NextCheck(
        now.plus(upTo(wait, Duration.ofHours(1), jitter)),
        reason + ": asked once more after a day");
  }

  /// Exponential with full jitter, forever: a feed is never given up.
  private NextCheck backoff(
      String reason, FeedHistory history, Instant now, RandomGenerator jitter) {
    Duration least = settings.firstBackoff();
    Duration most = least;
    int failures = history.failures() + 1;
    for (int i = 0; i < failures && most.compareTo(settings.longestBackoff()) < 0; i++) {
      most = most.multipliedBy(2);
    }
    most = UsualWait.within(least, most, settings.longestBackoff());
    String times = failures == 1 ? "" : " (" + failures + " times in a row)";
    return new NextCheck(
        now.plus(upTo(least, most.minus(least), jitter)),
        reason + times + ": tried again within " + InWords.time(most));
  }

  private Duration bounded(Duration time) {
    return UsualWait.within(settings.shortest(), time, settings.longest());
  }

  /// Up to a tenth earlier: a wait of our own choice is the longest.
  private Duration earlier(Duration wait, RandomGenerator jitter) {
    Duration least = wait.minus(wait.dividedBy(JITTER_PART));
    Duration time = upTo(least, wait.minus(least), jitter);
    return time.compareTo(settings.shortest()) < 0 ? settings.shortest() : time;
  }

  /// Up to a tenth, and a quarter of an hour, later: a wait that somebody asked for is the least.
  private static Duration later(Duration wait, RandomGenerator jitter) {
    Duration slack = wait.dividedBy(JITTER_PART);
    return upTo(wait, slack.compareTo(MOST_SLACK) > 0 ? MOST_SLACK : slack, jitter);
  }

  private static Duration upTo(Duration least, Duration spread, RandomGenerator jitter) {
    return spread.isPositive() ? least.plusMillis(jitter.nextLong(spread.toMillis() + 1)) : least;
  }
}
