package dev.earshot.fetch.host;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;

/// A host that wants no requests for a while. Worth keeping from one run to the next.
///
/// @param host lower-case, without port
/// @param reason what it did: `answered 429 Too Many Requests`
public record HostHold(String host, Instant until, String reason) implements Comparable<HostHold> {
  private static final Comparator<HostHold> ORDER =
      Comparator.comparing(HostHold::host).thenComparing(HostHold::until);

  public HostHold {
    host = host.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(HostHold other) {
    return ORDER.compare(this, other);
  }
}
