package dev.earshot.parse;

import dev.earshot.podcast.Episode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Which episodes carry a date in the future by mistake.
///
/// A feed that dates many of its items ahead means it (a programme of shows to come). Where few
/// are, they are typing errors that would stand at the top of every list for years: such an episode
/// counts as published when it was first seen.
public final class FutureDates {
  /// Clocks differ, and publishers round up.
  private static final Duration GRACE = Duration.ofHours(26);

  private static final double FEW = 0.2;

  private FutureDates() {}

  /// The episodes whose date is not to be believed.
  public static List<Episode> unbelievable(List<Episode> episodes, Instant now) {
    List<Episode> ahead =
        episodes.stream()
            .filter(episode -> episode.published().filter(date -> isAhead(date, now)).isPresent())
            .toList();
    boolean few = ahead.size() <= Math.max(1, episodes.size() * FEW);
    return few ? ahead : List.of();
  }

  private static boolean isAhead(Instant date, Instant now) {
    return date.isAfter(now.plus(GRACE));
  }
}
