package dev.earshot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Sends the log to a file in the data folder and nothing to the console. The JDK's logging makes
/// an instance when the first logger is asked for, so a command that logs nothing pays nothing.
public final class Logging {
  private static final int MAX_BYTES = 4 << 20;
  private static final int FILES = 3;
  private static volatile Optional<Path> folder = Optional.empty();

  /// Called by the JDK's logging.
  public Logging() {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    folder.ifPresent(to -> addFile(root, to));
  }

  /// Says where the log goes; before the first line is logged.
  static void into(Path logFolder) {
    folder = Optional.of(logFolder);
  }

  private static void addFile(Logger root, Path to) {
    try {
      Files.createDirectories(to);
      FileHandler handler =
          new FileHandler(to.resolve("earshot.%g.log").toString(), MAX_BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new SimpleFormatter());
      root.addHandler(handler);
    } catch (IOException unwritable) {
      // Without a log the program still does its job; `earshot` says elsewhere where it cannot
      // write.
    }
  }
}
