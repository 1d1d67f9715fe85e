package dev.earshot.cli.session;

/// Something that the user gave cannot be used; the message says what, where and what to do, in one
/// line.
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int exitCode;

  /// A usage error.
  public InputException(String message) {
    this(message, ExitCode.USAGE);
  }

  /// An error other than in usage.
  ///
  /// @param exitCode where it is no usage error
  public InputException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  /// The same, caused by something that a person need not know.
  public InputException(String message, int exitCode, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /// How the program ends.
  public int exitCode() {
    return exitCode;
  }
}
