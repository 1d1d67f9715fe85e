package dev.earshot.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/// Lets through a few requests to one host at a time, with a gap between their starts, and so many
/// to all hosts.
///
/// A request waits for its host first and for the rest after, so that a slow host does not hold
/// places that others could use.
final class HostGate {
  private final int perHost;
  private final Duration gap;
  private final InstantSource clock;
  private final Pause pause;
  private final Semaphore all;
  private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

  HostGate(FetchLimits limits, InstantSource clock, Pause pause) {
    this.perHost = limits.perHost();
    this.gap = limits.hostGap();
    this.clock = clock;
    this.pause = pause;
    this.all = new Semaphore(limits.total(), true);
  }

  /// How the gap is waited out.
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  /// A place that is given back by closing it.
  interface Permit extends AutoCloseable {
    @Override
    void close();
  }

  /// Waits for a place.
  Permit enter(String hostName) throws InterruptedException {
    Host host = hosts.computeIfAbsent(hostName, _ -> new Host(perHost));
    host.places.acquire();
    try {
      Duration wait = host.reserve(clock.instant(), gap, perHost);
      if (wait.isPositive()) {
        pause.sleep(wait);
      }
      all.acquire();
    } catch (InterruptedException e) {
      host.places.release();
      throw e;
    }
    return () -> {
      all.release();
      host.places.release();
    };
  }

  private static final class Host {
    private final Semaphore places;
    private Instant next = Instant.MIN;

    Host(int perHost) {
      places = new Semaphore(perHost, true);
    }

    /// Takes the next free start and says how long it is until then. A clock that was set back
    /// makes nobody wait longer than the gaps of those who can be before it.
    synchronized Duration reserve(Instant now, Duration gap, int perHost) {
      Instant latest = now.plus(gap.multipliedBy(perHost));
      Instant start = next.isBefore(now) ? now : next.isAfter(latest) ? latest : next;
      next = start.plus(gap);
      return Duration.between(now, start);
    }
  }
}
