package dev.earshot.fetch.host;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Hosts that could not be connected to twice in a row: for a few minutes their other feeds need
/// not find that out one by one. Nothing to keep for the next run, as the fault may be ours.
///
/// @param <F> what is remembered of the failure
public final class DeadHosts<F> {
  private static final Duration REST = Duration.ofMinutes(5);
  private static final int ENOUGH = 2;

  private final Map<String, Failures<F>> failures = new HashMap<>();

  private record Failures<F>(int inARow, F last, Instant at) {
    boolean isRecent(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(REST));
    }
  }

  /// The last failure of a host that is not worth another try now.
  public synchronized Optional<F> on(String host, Instant now) {
    return Optional.ofNullable(failures.get(host))
        .filter(known -> known.inARow() >= ENOUGH && known.isRecent(now))
        .map(Failures::last);
  }

  /// Notes that the host could not be connected to.
  public synchronized void failed(String host, F failure, Instant now) {
    Failures<F> before = failures.get(host);
    int inARow = before == null ? 1 : before.inARow() + 1;
    failures.put(host, new Failures<>(inARow, failure, now));
  }

  /// Notes an answer, whatever it says.
  public synchronized void answered(String host) {
    failures.remove(host);
  }
}
