package dev.earshot.cli;

import java.nio.file.Path;

/// Another process writes into the data folder: try again later (exit code 75).
final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BusyException(Path folder, String processId) {
    super(
        "another earshot"
            + (processId.isEmpty() ? "" : " (process " + processId + ")")
            + " is writing into "
            + folder
            + "; try again when it is done");
  }
}
