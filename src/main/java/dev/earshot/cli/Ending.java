package dev.earshot.cli;

import dev.earshot.cli.session.ExitCode;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The end of a command that runs in one thread and is awaited in another: a latch, since a
/// `CompletableFuture` brings the common pool of threads into every start.
final class Ending {
  private static final long SECONDS_TO_END = 10;

  private final Thread command;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile int code = ExitCode.FAILED;

  Ending(Thread command) {
    this.command = command;
  }

  /// The command is done. What is said first holds.
  void ended(int code) {
    if (!hasEnded()) {
      this.code = code;
      ended.countDown();
    }
  }

  boolean hasEnded() {
    return ended.getCount() == 0;
  }

  /// Interrupts the command and gives it ten seconds to put things away.
  ///
  /// @return the command's exit code, or that of a failure where it did not end
  int interrupted() {
    command.interrupt();
    try {
      return ended.await(SECONDS_TO_END, TimeUnit.SECONDS) ? code : ExitCode.FAILED;
    } catch (InterruptedException hurried) {
      return ExitCode.FAILED;
    }
  }
}
