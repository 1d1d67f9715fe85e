package dev.earshot.schedule;

import java.time.Duration;
import java.util.Optional;

/// What a check of a feed brought, as far as it matters for when to check again.
public sealed interface CheckResult {

  /// The feed came and was read, changed or not.
  ///
  /// @param maxAge how long the server says that its answer stays fresh (`Cache-Control`)
  /// @param expires the same as `Expires` says; counts where there is no `maxAge`
  record Success(Optional<Duration> maxAge, Optional<Duration> expires) implements CheckResult {
    public Success(Optional<Duration> maxAge) {
      this(maxAge, Optional.empty());
    }
  }

  /// The server asks for patience, or its host is left alone.
  ///
  /// @param after how long; empty where it does not say
  /// @param reason in words, as the fetch gave it
  record RetryAfter(Optional<Duration> after, String reason) implements CheckResult {}

  /// The server says that the feed is gone for good (410).
  record Gone(String reason) implements CheckResult {}

  /// It did not work; the reason is in words.
  record Failed(String reason) implements CheckResult {}

  /// The network is down here: counts against no feed.
  record NoNetwork() implements CheckResult {}
}
