package dev.earshot.schedule;

import dev.earshot.podcast.FetchHints;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known of a feed before a check.
///
/// @param failures checks that failed in a row
/// @param goneSince when the server first answered 410; empty once the feed came again
/// @param published when episodes came out, in any order; the newest forty are enough
/// @param hints what the feed itself says
public record FeedHistory(
    int failures, Optional<Instant> goneSince, List<Instant> published, FetchHints hints) {
  /// A feed that was never checked.
  public static final FeedHistory NEW =
      new FeedHistory(0, Optional.empty(), List.of(), FetchHints.NONE);

  public FeedHistory {
    if (failures < 0) {
      throw new IllegalArgumentException("negative: " + failures);
    }
    published = published.stream().sorted().toList();
  }

  /// What to remember after a check: failures and 410s counted, or forgotten. What the feed says of
  /// itself stays; after a success the caller puts in what was read.
  public FeedHistory after(CheckResult result, Instant now) {
    return switch (result) {
      case CheckResult.Success _ -> new FeedHistory(0, Optional.empty(), published, hints);
      case CheckResult.Failed _ -> new FeedHistory(failures + 1, goneSince, published, hints);
      case CheckResult.Gone _ ->
          new FeedHistory(failures + 1, goneSince.or(() -> Optional.of(now)), published, hints);
      case CheckResult.RetryAfter patience ->
          patience.after().isPresent()
              ? this
              : new FeedHistory(failures + 1, goneSince, published, hints);
      case CheckResult.NoNetwork _ -> this;
    };
  }
}
