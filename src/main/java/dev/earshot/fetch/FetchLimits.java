package dev.earshot.fetch;

import java.time.Duration;

/// How long, how much and how fast.
///
/// @param connect to reach a host, TLS included
/// @param read between two pieces of an answer
/// @param call for one request and its whole answer
/// @param maxBodyBytes of a body after decompression
/// @param perHost requests to one host at a time
/// @param total requests at a time to all hosts
/// @param hostGap from one request to a host to the next
public record FetchLimits(
    Duration connect,
    Duration read,
    Duration call,
    long maxBodyBytes,
    int perHost,
    int total,
    Duration hostGap) {
  /// What suits feed hosts in the world.
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          64L << 20,
          2,
          64,
          Duration.ofMillis(200));

  public FetchLimits {
    for (Duration time : new Duration[] {connect, read, call}) {
      if (!time.isPositive()) {
        throw new IllegalArgumentException("a time limit must be positive: " + time);
      }
    }
    if (hostGap.isNegative() || maxBodyBytes < 1 || maxBodyBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("out of range: gap " + hostGap + ", " + maxBodyBytes);
    }
    if (perHost < 1 || total < perHost) {
      throw new IllegalArgumentException("not 1 <= per host " + perHost + " <= total " + total);
    }
  }
}
