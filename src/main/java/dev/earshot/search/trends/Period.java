package dev.earshot.search.trends;

import java.time.Instant;

/// A span of time.
///
/// @param until exclusive
public record Period(Instant since, Instant until) {
  /// Whether something was published in it.
  public boolean holds(Instant at) {
    return !at.isBefore(since) && at.isBefore(until);
  }

  /// As long a period that ends where this one begins.
  public Period before() {
    return new Period(since.minusMillis(until.toEpochMilli() - since.toEpochMilli()), since);
  }
}
