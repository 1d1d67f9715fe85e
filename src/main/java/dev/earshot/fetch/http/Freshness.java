package dev.earshot.fetch.http;

import java.time.Duration;
import java.util.Optional;

/// How long an answer stays fresh, as the server says (RFC 9111 §4.2), counted from when it came.
///
/// @param maxAge `Cache-Control: max-age` less `Age`
/// @param expires `Expires` less `Date`
public record Freshness(Optional<Duration> maxAge, Optional<Duration> expires) {
  /// The server says nothing.
  public static final Freshness UNKNOWN = new Freshness(Optional.empty(), Optional.empty());

  /// The one that counts: max-age overrides Expires (RFC 9111 §5.3).
  public Optional<Duration> lifetime() {
    return maxAge.or(() -> expires);
  }
}
