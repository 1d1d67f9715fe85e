package dev.earshot.cli.answers;

import dev.earshot.cli.session.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How much of a ranking is shown.
public final class TopOption {
  @Option(
      names = {"-n", "--top"},
      paramLabel = "N",
      description = "Show the first N.")
  private @Nullable Integer top;

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
