package dev.earshot.schedule;

import dev.earshot.podcast.FetchHints;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is known of a feed before a check.
///
/// @param failures checks that failed in a row, not counting this one; 410 and RetryAfter count
/// @param goneSince when the server first answered 410, if it did so ever since
/// @param published when episodes came out, in any order; the last hundred are plenty
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
}
