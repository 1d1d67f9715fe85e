package dev.earshot.cli.session;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends the log to a file in the data folder and nothing to the console. The JDK's logging makes
/// an instance when the first logger is asked for, so a command that logs nothing pays nothing.
public final class Logging {
  private static volatile Optional<Path> folder = Optional.empty();
  private static final AtomicReference<Optional<Logging>> STARTED =
      new AtomicReference<>(Optional.empty());
  private static final AtomicBoolean ADDED = new AtomicBoolean();

  /// It recommends an incubating module of the JDK, again in each process; it says no more. Held
  /// here, since the JDK forgets loggers that nobody holds, and their levels.
  private final Logger luceneOnVectors =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /// Called by the JDK's logging.
  public Logging() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.INFO);
    luceneOnVectors.setLevel(Level.SEVERE);
    STARTED.set(Optional.of(this));
    folder.ifPresent(Logging::addOnce);
  }

  /// Says where the log goes from now on.
  public static void into(Path logFolder) {
    // Another thread may start the logging meanwhile: either it sees the folder, or this sees that
    // it has started, or both.
    folder = Optional.of(logFolder);
    if (STARTED.get().isPresent()) {
      addOnce(logFolder);
    }
  }

  private static void addOnce(Path logFolder) {
    if (ADDED.compareAndSet(false, true)) {
      Logger.getLogger("").addHandler(new LogFile(logFolder));
    }
  }
}
