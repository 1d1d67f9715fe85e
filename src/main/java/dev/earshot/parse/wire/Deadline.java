package dev.earshot.parse.wire;

import java.io.Serial;
import java.time.Duration;

/// When reading one feed must end.
public final class Deadline {
  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  /// From now on the clock that only measures.
  public static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  void check() {
    if (System.nanoTime() - end > 0) {
      throw new Passed();
    }
  }

  /// The deadline has passed.
  public static final class Passed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    Passed() {
      super("out of time", null, false, false);
    }
  }
}
