package dev.earshot.sync.indexing;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread on which the index is written and which nobody interrupts: Lucene loses its files when
/// an interrupted thread touches them.
final class WriterThread {
  private static final Logger LOG = LoggerFactory.getLogger(WriterThread.class);

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final AtomicBoolean started = new AtomicBoolean();
  private volatile boolean ending;

  /// Whether long work should come to an end.
  boolean isEnding() {
    return ending;
  }

  /// Begins a piece of work and lets the caller go on; does nothing where an earlier one that was
  /// begun so still waits for its turn. What it throws is left to the next [#run] to meet.
  void start(Work work) {
    if (started.compareAndSet(false, true)) {
      thread.execute(() -> {
        started.set(false);
        try {
          work.run();
        } catch (IOException | RuntimeException e) {
          LOG.warn("work on the index ended early; it is done again", e);
        }
      });
    }
  }

  /// Runs a piece of work to its end.
  ///
  /// @throws InterruptedException where the calling thread is interrupted meanwhile; the work goes
  ///   on
  void run(Work work) throws IOException, InterruptedException {
    try {
      thread
          .submit(() -> {
            work.run();
            return true;
          })
          .get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException unchecked -> throw unchecked;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }

  /// Runs a last piece of work, whether the calling thread is interrupted or not.
  void end(Work last) {
    ending = true;
    boolean interrupted = Thread.interrupted();
    try {
      run(last);
    } catch (InterruptedException again) {
      interrupted = true;
    } catch (IOException | RuntimeException e) {
      LOG.warn("the index could not be closed; it is caught up with next time", e);
    }
    thread.shutdown();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /// Something to do with the index.
  interface Work {
    void run() throws IOException;
  }
}
