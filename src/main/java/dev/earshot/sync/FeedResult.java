package dev.earshot.sync;

import dev.earshot.archive.Stored;

/// What came of one feed in one run.
public sealed interface FeedResult {
  Subscription subscription();

  /// The feed came and was stored.
  ///
  /// @param skipped items that could not be read as episodes
  /// @param bytes of the body, decompressed
  record Updated(Subscription subscription, Stored stored, int skipped, long bytes)
      implements FeedResult {}

  /// The feed is as it was last time.
  ///
  /// @param bytes of a body that proved to be the same; 0 where the server said so itself
  record NotModified(Subscription subscription, long bytes) implements FeedResult {}

  /// No feed this time.
  ///
  /// @param reason in words
  record Failed(Subscription subscription, String reason, Blame blame) implements FeedResult {}

  /// Where the fault for a failure may lie.
  enum Blame {
    /// With the feed or its host.
    FEED,
    /// With the host, or with a network that is down here.
    NETWORK,
    /// Nobody was asked: the host is being left alone.
    HELD
  }
}
