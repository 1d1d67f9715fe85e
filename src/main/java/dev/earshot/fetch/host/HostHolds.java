package dev.earshot.fetch.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which hosts are left alone, and until when.
///
/// 429 holds the whole host at once. 503 concerns one URL first; two URLs of a host that say so
/// within an hour hold the host too.
public final class HostHolds {
  /// For a host that wants patience without saying for how long.
  static final Duration UNSAID = Duration.ofMinutes(15);

  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int ENOUGH = 2;

  private final Map<String, HostHold> holds = new HashMap<>();
  private final Map<String, Map<String, Instant>> unavailable = new HashMap<>();

  /// The hold on a host, if there is one now.
  public synchronized Optional<HostHold> on(String host, Instant now) {
    return Optional.ofNullable(holds.get(host)).filter(hold -> hold.until().isAfter(now));
  }

  /// Takes over what earlier runs learnt; the longer hold wins.
  public synchronized void add(Collection<HostHold> earlier) {
    earlier.forEach(this::hold);
  }

  /// All that still hold, by host.
  public synchronized List<HostHold> active(Instant now) {
    holds.values().removeIf(hold -> !hold.until().isAfter(now));
    return holds.values().stream().sorted().toList();
  }

  /// Notes a 429.
  public synchronized void tooManyRequests(String host, Optional<Duration> after, Instant now) {
    hold(new HostHold(host, now.plus(after.orElse(UNSAID)), "answered 429 Too Many Requests"));
  }

  /// Notes a 503; says whether the whole host is held now.
  public synchronized boolean unavailable(
      String host, String url, Optional<Duration> after, Instant now) {
    Map<String, Instant> urls = unavailable.computeIfAbsent(host, _ -> new HashMap<>());
    urls.put(url, now);
    urls.values().removeIf(when -> when.plus(MEMORY).isBefore(now));
    if (urls.size() < ENOUGH) {
      return false;
    }
    Instant until = now.plus(after.orElse(UNSAID));
    hold(new HostHold(host, until, "answered 503 Service Unavailable for two feeds"));
    return true;
  }

  /// Notes an answer other than 503.
  public synchronized void answered(String host, String url) {
    unavailable.computeIfPresent(
        host,
        (_, urls) -> {
          urls.remove(url);
          return urls.isEmpty() ? null : urls;
        });
  }

  private void hold(HostHold hold) {
    holds.merge(
        hold.host(), hold, (one, other) -> one.until().isAfter(other.until()) ? one : other);
  }
}
