package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.fetch.http.Freshness;
import dev.earshot.podcast.Episode;
import dev.earshot.schedule.CheckResult;
import dev.earshot.schedule.FeedHistory;
import dev.earshot.schedule.NextCheck;
import dev.earshot.schedule.RefreshPolicy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// Books how each check went, and when the policy wants the next one.
///
/// Checks that brought nothing are written many at a time, as each write waits for the disk: those
/// of a run that is killed are forgotten, and asked again by the next.
final class CheckBook {
  private static final int EPISODES_FOR_RHYTHM = 40;
  private static final int ANSWERS = 5;

  private final Archive archive;
  private final RefreshPolicy policy;
  private final InstantSource clock;
  private final Queue<FeedState> unwritten = new ConcurrentLinkedQueue<>();

  CheckBook(Archive archive, RefreshPolicy policy, InstantSource clock) {
    this.archive = archive;
    this.policy = policy;
    this.clock = clock;
  }

  /// Writes down that a check went well and brought nothing to store.
  ///
  /// @param said what the server answered, in words
  void succeeded(FeedState state, Freshness freshness, String said) {
    unwritten.add(success(state, freshness, List.of(), said));
  }

  /// The state after a check that went well, to be stored with what it brought.
  ///
  /// @param brought the episodes that came
  FeedState success(FeedState state, Freshness freshness, List<Episode> brought, String said) {
    Instant now = clock.instant();
    CheckResult result = new CheckResult.Success(freshness.maxAge(), freshness.expires());
    Check check = new Check(result, now, said, published(state, brought));
    return after(state, check, Optional.of(now), Optional.empty());
  }

  /// Writes down that a check failed.
  void failed(FeedState state, CheckResult result) {
    String problem = problem(result);
    Check check = new Check(result, clock.instant(), problem, published(state, List.of()));
    unwritten.add(after(state, check, state.checks().lastSuccess(), Optional.of(problem)));
  }

  /// One check.
  ///
  /// @param published when the feed's newest episodes came out
  private record Check(CheckResult result, Instant at, String said, List<Instant> published) {}

  /// Writes what was booked since the last time.
  void write() {
    List<FeedState> states = new ArrayList<>();
    for (FeedState state = unwritten.poll(); state != null; state = unwritten.poll()) {
      states.add(state);
    }
    if (!states.isEmpty()) {
      archive.record(states);
    }
  }

  private FeedState after(
      FeedState state, Check check, Optional<Instant> lastSuccess, Optional<String> problem) {
    FeedState.Checks earlier = state.checks();
    FeedHistory before =
        new FeedHistory(earlier.failures(), earlier.goneSince(), check.published(), state.hints());
    FeedHistory after = before.after(check.result(), check.at());
    NextCheck next = policy.next(check.result(), before, check.at(), ThreadLocalRandom.current());
    return state.withChecks(
        new FeedState.Checks(
            Optional.of(check.at()),
            lastSuccess,
            after.failures(),
            after.goneSince(),
            problem,
            Optional.of(next.at()),
            next.reason(),
            answers(earlier.answers(), new FeedState.Answer(check.at(), check.said()))));
  }

  private static List<FeedState.Answer> answers(
      List<FeedState.Answer> earlier, FeedState.Answer newest) {
    return Stream.concat(Stream.of(newest), earlier.stream()).limit(ANSWERS).toList();
  }

  /// When the newest episodes came out, those that are not stored yet among them.
  private List<Instant> published(FeedState state, List<Episode> brought) {
    return Stream.concat(
            archive.published(state.url(), EPISODES_FOR_RHYTHM).stream(),
            brought.stream().map(Episode::published).flatMap(Optional::stream))
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(EPISODES_FOR_RHYTHM)
        .toList();
  }

  /// What went wrong, in words; empty for a check that went well.
  static String problem(CheckResult result) {
    return switch (result) {
      case CheckResult.Success _ -> "";
      case CheckResult.NoNetwork _ -> "no network here";
      case CheckResult.RetryAfter later -> later.reason();
      case CheckResult.Gone gone -> gone.reason();
      case CheckResult.Failed failed -> failed.reason();
    };
  }
}
