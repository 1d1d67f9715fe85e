package dev.earshot.parse.date;

import java.time.Instant;
import java.util.Optional;

/// Dates as feeds write them: RFC 822 and ISO 8601 with every liberty taken, in many languages.
///
/// A date without a zone is taken for UTC. What is no date, or lies outside of 1900 to 2199, is
/// empty: a wrong date is worse than none.
public final class Dates {
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
  private static final int LONGEST = 100;

  private Dates() {}

  /// The date, where the text is one that can be.
  public static Optional<Instant> parse(String raw) {
    String text = raw.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return IsoDates.parse(text)
        .or(() -> WordyDates.parse(text))
        .or(() -> NumericDates.parse(text))
        .filter(date -> !date.isBefore(FIRST) && date.isBefore(LAST));
  }
}
