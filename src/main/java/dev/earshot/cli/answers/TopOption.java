package dev.earshot.cli.answers;

import dev.earshot.cli.session.InputException;
import dev.earshot.cli.usage.Usage;
import org.jspecify.annotations.Nullable;

/// How much of a ranking is shown.
public final class TopOption implements Usage.Part {
  private @Nullable Integer top;

  @Override
  public void addTo(Usage usage) {
    usage.option("-n, --top", "N", Integer.class, n -> top = n, "Show the first N.");
  }

  /// How many, at least one.
  ///
  /// @param usual where nothing is said
  public int or(int usual) {
    if (top != null && top < 1) {
      throw new InputException("--top takes a number from 1");
    }
    return top == null ? usual : top;
  }
}
