package dev.earshot.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which hosts asked to be left alone, and until when.
///
/// 429 holds the whole host at once. 503 is about one URL first; two different URLs of a host that
/// say so hold the host too.
final class HostHolds {
  /// For a host that says "too many requests" without saying for how long.
  static final Duration UNSAID = Duration.ofMinutes(15);

  private final Map<String, HostHold> holds = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> unavailable = new ConcurrentHashMap<>();

  /// The hold on a host, if there is one now.
  Optional<HostHold> on(String host, Instant now) {
    return Optional.ofNullable(holds.get(host)).filter(hold -> hold.until().isAfter(now));
  }

  /// Takes over what earlier runs learnt; the longer hold wins.
  void add(Collection<HostHold> earlier) {
    earlier.forEach(hold -> holds.merge(hold.host(), hold, HostHolds::longer));
  }

  /// All that still hold.
  List<HostHold> active(Instant now) {
    return holds.values().stream().filter(hold -> hold.until().isAfter(now)).sorted().toList();
  }

  void tooManyRequests(String host, Optional<Duration> after, Instant now) {
    hold(new HostHold(host, now.plus(after.orElse(UNSAID)), "answered 429 Too Many Requests"));
  }

  /// Notes a 503; says whether the whole host is held now.
  boolean unavailable(String host, String url, Optional<Duration> after, Instant now) {
    Set<String> urls = unavailable.computeIfAbsent(host, _ -> ConcurrentHashMap.newKeySet());
    urls.add(url);
    if (urls.size() < 2) {
      return false;
    }
    hold(
        new HostHold(
            host, now.plus(after.orElse(UNSAID)), "two of its feeds answered 503 Unavailable"));
    return true;
  }

  /// A host that answers is not unavailable.
  void answered(String host, String url) {
    unavailable.computeIfPresent(
        host,
        (_, urls) -> {
          urls.remove(url);
          return urls.isEmpty() ? null : urls;
        });
  }

  private void hold(HostHold hold) {
    holds.merge(hold.host(), hold, HostHolds::longer);
  }

  private static HostHold longer(HostHold one, HostHold other) {
    return one.until().isAfter(other.until()) ? one : other;
  }
}
