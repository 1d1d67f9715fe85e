package dev.earshot.search.snapshot;

import java.nio.file.Path;

/// There is no index to search. The message is a sentence for the user.
public final class UnusableIndexException extends Exception {
  private static final long serialVersionUID = 1;
  private final Reason reason;

  public UnusableIndexException(Reason reason, Path folder) {
    super(reason.sentence + ": " + folder);
    this.reason = reason;
  }

  public UnusableIndexException(Reason reason, Path folder, Throwable cause) {
    super(reason.sentence + ": " + folder, cause);
    this.reason = reason;
  }

  /// Why it cannot be searched.
  public enum Reason {
    /// Nothing was indexed yet.
    MISSING("nothing is indexed yet"),
    /// Another version of the program made it: it must be rebuilt.
    OTHER_VERSION("the index is of another version of the program"),
    /// It cannot be read: it must be rebuilt.
    CORRUPT("the index is damaged");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }
  }

  /// Why it cannot be searched.
  public Reason reason() {
    return reason;
  }
}
