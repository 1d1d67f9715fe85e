package dev.earshot.cli.answers;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.usage.Usage;

/// Where a page of answers begins, and what is said below it.
public final class OffsetOption implements Usage.Part {
  private final String noun;
  private final String more;
  private int offset;

  /// @param noun what is counted: `episode`
  /// @param more the option that makes a page longer
  public OffsetOption(String noun, String more) {
    this.noun = noun;
    this.more = more;
  }

  @Override
  public void addTo(Usage usage) {
    usage.option("--offset", "N", Integer.class, n -> offset = n, "Leave out the first N.");
  }

  /// How many are left out, at least none.
  ///
  /// @throws InputException for fewer
  public int count() {
    if (offset < 0) {
      throw new InputException("--offset takes a number from 0");
    }
    return offset;
  }

  /// Says how much of the answer the page is, where it is not all of it.
  public void note(Output output, int shown, long total) {
    note(output, shown, total, noun);
  }

  /// The same of an answer that counts something else.
  public void note(Output output, int shown, long total, String counted) {
    if (shown == 0 && total > 0) {
      output.note(
          "there %s only %s: lower --offset"
              .formatted(total == 1 ? "is" : "are", Units.count(total, counted)));
    } else if (shown < total) {
      output.note(
          Units.count(shown)
              + " of "
              + Units.count(total, counted)
              + (offset + shown < total ? "; more with " + more + " or --offset" : ""));
    }
  }
}
