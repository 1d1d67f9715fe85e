package dev.earshot.podcast;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a feed says about where it lives and how often to fetch it.
///
/// @param newFeedUrl `<itunes:new-feed-url>`
/// @param nextPage the next page of a paged or archived feed (RFC 5005 §3, §4)
/// @param updateInterval RSS `<ttl>`, or `sy:updatePeriod` over `sy:updateFrequency`
/// @param skipHours hours of the day in UTC, 0 to 23, in which the feed does not change
/// @param skipDays days in UTC on which the feed does not change
public record FetchHints(
    Optional<URI> newFeedUrl,
    Optional<URI> nextPage,
    Optional<Duration> updateInterval,
    Set<Integer> skipHours,
    Set<DayOfWeek> skipDays) {
  /// The hints of a feed that gives none.
  public static final FetchHints NONE =
      new FetchHints(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());

  public FetchHints {
    skipHours = Collections.unmodifiableSet(new TreeSet<>(skipHours));
    skipDays = Collections.unmodifiableSet(new TreeSet<>(skipDays));
  }
}
