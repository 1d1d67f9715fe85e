package dev.earshot.search.query;

import java.time.Instant;
import java.util.Optional;

/// Which episodes are looked at.
///
/// @param show part of a show's title, or a feed's URL
/// @param since published at or after
/// @param until published before
/// @param copies also those that repeat an episode of another feed
public record Scope(
    Optional<String> show, Optional<Instant> since, Optional<Instant> until, boolean copies) {
  /// Every episode once.
  public static final Scope ALL =
      new Scope(Optional.empty(), Optional.empty(), Optional.empty(), false);

  /// The same within one show.
  public Scope within(Optional<String> show) {
    return new Scope(show, since, until, copies);
  }

  /// The same within a time.
  public Scope published(Optional<Instant> since, Optional<Instant> until) {
    return new Scope(show, since, until, copies);
  }

  /// The same with copies.
  public Scope withCopies() {
    return new Scope(show, since, until, true);
  }

  /// Whether it says more than which of several copies counts.
  public boolean isNarrow() {
    return show.isPresent() || since.isPresent() || until.isPresent();
  }
}
