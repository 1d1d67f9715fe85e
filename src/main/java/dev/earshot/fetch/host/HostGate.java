package dev.earshot.fetch.host;

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
public final class HostGate {
  private final int perHost;
  private final Duration gap;
  private final InstantSource clock;
  private final Pause pause;
  private final Semaphore all;
  private final ConcurrentMap<String, Host> hosts = new ConcurrentHashMap<>();

  /// A gate.
  ///
  /// @param perHost requests to one host at a time
  /// @param total requests at a time to all hosts
  /// @param gap from one start to the next on the same host
  /// @param pause how the gap is waited out
  public HostGate(int perHost, int total, Duration gap, InstantSource clock, Pause pause) {
    this.perHost = perHost;
    this.gap = gap;
    this.clock = clock;
    this.pause = pause;
    this.all = new Semaphore(total, true);
  }

  /// How the gap is waited out.
  public interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  /// A place that is given back by closing it.
  public interface Permit extends AutoCloseable {
    /// Gives back the place at the host, and keeps the one among all.
    void leaveHost();

    @Override
    void close();
  }

  /// Waits for a place.
  public Permit enter(String hostName) throws InterruptedException {
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
    return new Place(host);
  }

  private final class Place implements Permit {
    private final Host host;
    private boolean atHost = true;

    Place(Host host) {
      this.host = host;
    }

    @Override
    public void leaveHost() {
      if (atHost) {
        atHost = false;
        host.places.release();
      }
    }

    @Override
    public void close() {
      leaveHost();
      all.release();
    }
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
