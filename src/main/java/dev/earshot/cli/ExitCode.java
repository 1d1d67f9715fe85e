package dev.earshot.cli;

/// What a command tells the program that called it.
final class ExitCode {
  static final int FINE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int SOME_FEEDS_FAILED = 3;
  static final int NOTHING_FOUND = 4;

  /// Try again later (`EX_TEMPFAIL` of sysexits.h).
  static final int BUSY = 75;

  /// Ended by Ctrl-C, as shells count it.
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
