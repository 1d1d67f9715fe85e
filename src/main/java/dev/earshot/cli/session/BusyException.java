package dev.earshot.cli.session;

import java.nio.file.Path;

/// Another process writes into the data folder: try again later (exit code 75).
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// Names the folder and who writes there.
  ///
  /// @param processId of who writes; empty where that is not known
  public BusyException(Path folder, String processId) {
    super(
        "another earshot"
            + (processId.isEmpty() ? "" : " (process " + processId + ")")
            + " is writing into "
            + folder
            + "; try again when it is done");
  }
}
