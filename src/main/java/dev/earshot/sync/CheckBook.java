package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.fetch.Freshness;
import dev.earshot.schedule.CheckResult;
import dev.earshot.schedule.FeedHistory;
import dev.earshot.schedule.NextCheck;
import dev.earshot.schedule.RefreshPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// Books how each check went, and when the policy wants the next one.
final class CheckBook {
  private static final int EPISODES_FOR_RHYTHM = 40;

  private final Archive archive;
  private final RefreshPolicy policy;
  private final InstantSource clock;

  CheckBook(Archive archive, RefreshPolicy policy, InstantSource clock) {
    this.archive = archive;
    this.policy = policy;
    this.clock = clock;
  }

  /// Writes down that a check went well and brought nothing to store.
  void succeeded(FeedState state, Freshness freshness) {
    archive.record(success(state, freshness));
  }

  /// The state after a check that went well, to be stored with what it brought.
  FeedState success(FeedState state, Freshness freshness) {
    CheckResult result = new CheckResult.Success(freshness.maxAge(), freshness.expires());
    return after(state, result, clock.instant(), Optional.of(clock.instant()), Optional.empty());
  }

  /// Writes down that a check failed.
  void failed(FeedState state, CheckResult result) {
    Optional<Instant> lastSuccess = state.checks().lastSuccess();
    archive.record(
        after(state, result, clock.instant(), lastSuccess, Optional.of(problem(result))));
  }

  private FeedState after(
      FeedState state,
      CheckResult result,
      Instant now,
      Optional<Instant> lastSuccess,
      Optional<String> problem) {
    FeedHistory before =
        new FeedHistory(
            state.checks().failures(),
            state.checks().goneSince(),
            archive.published(state.url(), EPISODES_FOR_RHYTHM),
            state.hints());
    FeedHistory after = before.after(result, now);
    NextCheck next = policy.next(result, before, now, ThreadLocalRandom.current());
    return state.withChecks(
        new FeedState.Checks(
            Optional.of(now),
            lastSuccess,
            after.failures(),
            after.goneSince(),
            problem,
            Optional.of(next.at()),
            next.reason()));
  }

  private static String problem(CheckResult result) {
    return switch (result) {
      case CheckResult.Success _ -> "";
      case CheckResult.NoNetwork _ -> "no network here";
      case CheckResult.RetryAfter later -> later.reason();
      case CheckResult.Gone gone -> gone.reason();
      case CheckResult.Failed failed -> failed.reason();
    };
  }
}
