package dev.earshot.cli.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// The log of a data folder, a file that is opened when there is something to write into it: most
/// commands have nothing to log.
final class LogFile extends Handler {
  private static final int MAX_BYTES = 4 << 20;
  private static final int FILES = 3;

  /// A log that cannot be written, as on a full disk, is no reason to print stack traces.
  private static final ErrorManager SILENT =
      new ErrorManager() {
        @Override
        public void error(String message, Exception problem, int code) {}
      };

  private final Path folder;
  private Optional<Handler> file = Optional.empty();
  private boolean isOpen;

  LogFile(Path folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (!isOpen && isLoggable(entry)) {
      isOpen = true;
      file = open();
    }
    file.ifPresent(handler -> handler.publish(entry));
  }

  private Optional<Handler> open() {
    try {
      PrivateFiles.folder(folder);
      FileHandler handler =
          new FileHandler(folder.resolve("earshot.%g.log").toString(), MAX_BYTES, FILES, true);
      handler.setEncoding("UTF-8");
      handler.setFormatter(new SafeFormatter());
      handler.setErrorManager(SILENT);
      return Optional.of(handler);
    } catch (IOException unwritable) {
      // Without a log the program still does its job; `earshot` says elsewhere where it cannot
      // write.
      return Optional.empty();
    }
  }

  @Override
  public synchronized void flush() {
    file.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    file.ifPresent(Handler::close);
  }
}
