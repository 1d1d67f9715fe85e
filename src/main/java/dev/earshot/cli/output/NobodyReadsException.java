package dev.earshot.cli.output;

/// Whoever read the answer has seen enough, as `head` does, or the disk it goes to is full: there
/// is no use in going on.
public final class NobodyReadsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NobodyReadsException() {
    super("nobody reads the answer any more");
  }
}
