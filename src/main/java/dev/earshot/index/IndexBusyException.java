package dev.earshot.index;

import java.io.IOException;
import java.nio.file.Path;

/// Another process writes into the index. The message is a sentence for the user.
public final class IndexBusyException extends IOException {
  private static final long serialVersionUID = 1;

  IndexBusyException(Path folder, Throwable cause) {
    super("another process writes into the index " + folder, cause);
  }
}
