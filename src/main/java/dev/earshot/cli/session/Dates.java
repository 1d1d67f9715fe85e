package dev.earshot.cli.session;

import dev.earshot.cli.output.Units;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/// Days as one writes them on a command line, in UTC.
public final class Dates {
  private final InstantSource clock;

  /// Spans count back from the clock's now.
  public Dates(InstantSource clock) {
    this.clock = clock;
  }

  /// The first instant of a day, month or year, or the instant a span ago.
  public Instant from(String option, String text) {
    return span(text).orElseGet(() -> start(firstDay(option, text)));
  }

  /// The first instant after a day, month or year, or the instant a span ago.
  public Instant upTo(String option, String text) {
    return span(text).orElseGet(() -> start(lastDay(option, text).plusDays(1)));
  }

  private Optional<Instant> span(String text) {
    return text.matches("\\d+[a-zA-Z]+")
        ? Units.duration(text).map(ago -> clock.instant().minus(ago))
        : Optional.empty();
  }

  private static LocalDate firstDay(String option, String text) {
    try {
      return switch (text.length()) {
        case 4 -> Year.parse(text).atDay(1);
        case 7 -> YearMonth.parse(text).atDay(1);
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException e) {
      throw new InputException(
          option
              + " takes a day such as 2021-03-31, a month 2021-03, a year 2021 or a span back such"
              + " as 6w, not '"
              + text
              + "'");
    }
  }

  private static LocalDate lastDay(String option, String text) {
    LocalDate first = firstDay(option, text);
    return switch (text.length()) {
      case 4 -> first.plusYears(1).minusDays(1);
      case 7 -> first.plusMonths(1).minusDays(1);
      default -> first;
    };
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
