package dev.earshot.cli;

/// Something that the user gave cannot be used; the message says what, where and what to do, in one
/// line.
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int exitCode;

  /// A usage error.
  InputException(String message) {
    this(message, ExitCode.USAGE);
  }

  InputException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
