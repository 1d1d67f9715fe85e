package dev.earshot.cli.session;

/// What a command tells the program that called it.
public final class ExitCode {
  /// Done.
  public static final int FINE = 0;

  /// Not done.
  public static final int FAILED = 1;

  /// Not begun: what was asked makes no sense (picocli's own).
  public static final int USAGE = 2;

  /// Done, but for some feeds or alerts.
  public static final int SOME_FEEDS_FAILED = 3;

  /// The answer is empty.
  public static final int NOTHING_FOUND = 4;

  /// `covered` found something that was.
  public static final int COVERED = 5;

  /// Try again later (`EX_TEMPFAIL` of sysexits.h).
  public static final int BUSY = 75;

  /// Ended by Ctrl-C, as shells count it.
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
