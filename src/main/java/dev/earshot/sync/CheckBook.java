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
  private static final int EPISODES_FOR_RHYTHM = 100;

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
    Instant now = clock.instant();
    NextCheck next = next(state, new CheckResult.Success(freshness.lifetime()), now);
    return state.withChecks(
        new FeedState.Checks(
            Optional.of(now),
            Optional.of(now),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.of(next.at()),
            next.reason()));
  }

  /// Writes down that a check failed.
  void failed(FeedState state, CheckResult result) {
    Instant now = clock.instant();
    FeedState.Checks before = state.checks();
    NextCheck next = next(state, result, now);
    archive.record(
        state.withChecks(
            new FeedState.Checks(
                Optional.of(now),
                before.lastSuccess(),
                before.failures() + (counts(result) ? 1 : 0),
                goneSince(before, result, now),
                Optional.of(problem(result)),
                Optional.of(next.at()),
                next.reason())));
  }

  private NextCheck next(FeedState state, CheckResult result, Instant now) {
    FeedHistory history =
        new FeedHistory(
            state.checks().failures(),
            state.checks().goneSince(),
            archive.published(state.url(), EPISODES_FOR_RHYTHM),
            state.hints());
    return policy.next(result, history, now, ThreadLocalRandom.current());
  }

  private static Optional<Instant> goneSince(
      FeedState.Checks before, CheckResult result, Instant now) {
    return result instanceof CheckResult.Gone
        ? before.goneSince().or(() -> Optional.of(now))
        : Optional.empty();
  }

  private static boolean counts(CheckResult result) {
    return switch (result) {
      case CheckResult.Success _, CheckResult.NoNetwork _ -> false;
      case CheckResult.RetryAfter _, CheckResult.Gone _, CheckResult.Failed _ -> true;
    };
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
