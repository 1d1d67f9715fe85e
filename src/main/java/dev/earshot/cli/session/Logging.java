package dev.earshot.cli.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Sends the log to a file in the data folder and nothing to the console. The JDK's logging makes
/// an instance when the first logger is asked for, so a command that logs nothing pays nothing.
public final class Logging {
  private static final int MAX_BYTES = 4 << 20;
  private static final int FILES = 3;

  /// It recommends an incubating module of the JDK, again in each process; it says no more.
  private static final Logger LUCENE_ON_VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private static Optional<Path> folder = Optional.empty();
  private static final AtomicBoolean STARTED = new AtomicBoolean();

  /// Called by the JDK's logging.
  public Logging() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.INFO);
    LUCENE_ON_VECTORS.setLevel(Level.SEVERE);
    STARTED.set(true);
    folder.ifPresent(Logging::addFile);
  }

  /// Says where the log goes from now on.
  public static void into(Path logFolder) {
    if (folder.isEmpty() && STARTED.get()) {
      addFile(logFolder);
    }
    folder = Optional.of(logFolder);
  }

  private static void addFile(Path to) {
    try {
      PrivateFiles.folder(to);
      FileHandler handler =
          new FileHandler(to.resolve("earshot.%g.log").toString(), MAX_BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new SafeFormatter());
      Logger.getLogger("").addHandler(handler);
    } catch (IOException unwritable) {
      // Without a log the program still does its job; `earshot` says elsewhere where it cannot
      // write.
    }
  }
}
