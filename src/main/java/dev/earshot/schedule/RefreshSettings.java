package dev.earshot.schedule;

import java.time.Duration;

/// The bounds within which the policy decides.
///
/// @param usual between checks of a feed of which nothing is known
/// @param shortest never more often, whatever feed and server say
/// @param longest for a feed that publishes
/// @param silent for one that has long ceased to
/// @param firstBackoff the upper end after the first failure; doubles with each
/// @param longestBackoff and ends here
public record RefreshSettings(
    Duration usual,
    Duration shortest,
    Duration longest,
    Duration silent,
    Duration firstBackoff,
    Duration longestBackoff) {
  /// What suits podcasts.
  public static final RefreshSettings DEFAULT =
      new RefreshSettings(
          Duration.ofHours(1),
          Duration.ofMinutes(15),
          Duration.ofHours(24),
          Duration.ofDays(7),
          Duration.ofMinutes(5),
          Duration.ofHours(48));

  public RefreshSettings {
    if (!shortest.isPositive() || !firstBackoff.isPositive()) {
      throw new IllegalArgumentException("not positive: " + shortest + ", " + firstBackoff);
    }
    boolean ordered =
        shortest.compareTo(usual) <= 0
            && usual.compareTo(longest) <= 0
            && longest.compareTo(silent) <= 0
            && firstBackoff.compareTo(longestBackoff) <= 0;
    if (!ordered) {
      throw new IllegalArgumentException("not in order, shortest to longest");
    }
  }
}
