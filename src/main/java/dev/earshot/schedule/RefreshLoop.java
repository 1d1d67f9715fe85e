package dev.earshot.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Calls a round again and again, each time when something is due, until it is stopped.
///
/// It never sleeps longer than a minute at once and asks the clock anew each time, so it survives
/// clocks that jump and laptops that were suspended, and a round can notice what changed meanwhile.
public final class RefreshLoop {
  /// The longest sleep, and the pause after a round that failed.
  static final Duration LONGEST_SLEEP = Duration.ofMinutes(1);

  private static final Duration SHORTEST_SLEEP = Duration.ofSeconds(1);

  private final InstantSource clock;
  private final Sleep sleep;
  private final Consumer<RuntimeException> onError;
  private final Object lock = new Object();
  private boolean stopping;
  private Optional<Thread> runner = Optional.empty();

  /// A loop that really sleeps.
  ///
  /// @param onError told of a round that failed unexpectedly; the loop goes on
  public RefreshLoop(InstantSource clock, Consumer<RuntimeException> onError) {
    this(clock, onError, Thread::sleep);
  }

  RefreshLoop(InstantSource clock, Consumer<RuntimeException> onError, Sleep sleep) {
    this.clock = clock;
    this.onError = onError;
    this.sleep = sleep;
  }

  /// One go over what is due.
  public interface Round {
    /// Checks what is due at `now`; cheap where nothing is.
    ///
    /// @return when something is due next
    /// @throws InterruptedException where the loop is being stopped
    Instant run(Instant now) throws InterruptedException;
  }

  /// How time passes between rounds.
  interface Sleep {
    void sleep(Duration time) throws InterruptedException;
  }

  /// Runs rounds on this thread until [#stop]; returns with the thread's interrupt cleared.
  public void run(Round round) {
    synchronized (lock) {
      runner = Optional.of(Thread.currentThread());
    }
    try {
      while (!isStopping()) {
        sleep.sleep(untilNext(once(round)));
      }
    } catch (InterruptedException e) {
      // Only stop interrupts; the round has let go cleanly.
    } finally {
      synchronized (lock) {
        runner = Optional.empty();
        Thread.interrupted();
        lock.notifyAll();
      }
    }
  }

  /// Ends the loop: interrupts the sleep or the running round, and waits for it.
  ///
  /// @param patience how long to wait; ten seconds suit a service manager
  /// @return whether it ended in time
  public boolean stop(Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    synchronized (lock) {
      stopping = true;
      runner.ifPresent(Thread::interrupt);
      while (runner.isPresent()) {
        long rest = deadline - System.nanoTime();
        if (rest <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(lock, rest);
      }
      return true;
    }
  }

  private Instant once(Round round) throws InterruptedException {
    try {
      return round.run(clock.instant());
    } catch (RuntimeException e) {
      onError.accept(e);
      return clock.instant().plus(LONGEST_SLEEP);
    }
  }

  private Duration untilNext(Instant due) {
    Instant now = clock.instant();
    if (due.isBefore(now.plus(SHORTEST_SLEEP))) {
      return SHORTEST_SLEEP;
    }
    return due.isAfter(now.plus(LONGEST_SLEEP)) ? LONGEST_SLEEP : Duration.between(now, due);
  }

  private boolean isStopping() {
    synchronized (lock) {
      return stopping;
    }
  }
}
