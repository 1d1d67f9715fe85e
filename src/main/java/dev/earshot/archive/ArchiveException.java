package dev.earshot.archive;

/// The archive cannot be read or written: not ours, of a newer version, damaged, disk full. The
/// message names the file and says what to do; no later step can succeed.
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ArchiveException(String message) {
    super(message);
  }

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
