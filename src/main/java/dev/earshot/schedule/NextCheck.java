package dev.earshot.schedule;

import java.time.Instant;

/// When a feed is due again.
///
/// @param at the earliest time; [#NEVER] where it is not checked by itself any more
/// @param reason why then, in words
public record NextCheck(Instant at, String reason) {
  /// Later than any clock.
  public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /// Whether the feed has stopped.
  public boolean isNever() {
    return !at.isBefore(NEVER);
  }
}
