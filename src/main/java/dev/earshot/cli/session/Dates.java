package dev.earshot.cli.session;

import dev.earshot.cli.output.Units;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as one writes them on a command line, in UTC.
public final class Dates {
  private static final Pattern CALENDAR_SPAN = Pattern.compile("(\\d{1,3})([dwmyDWMY])");

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

  /// The instant as many days, weeks, months or years ago as `90d`, `6w`, `12m` or `2y` say. Unlike
  /// elsewhere, `m` stands for months: nobody counts minutes between episodes.
  public Instant ago(String option, String text) {
    Matcher matcher = CALENDAR_SPAN.matcher(text.strip());
    if (!matcher.matches()) {
      throw new InputException(
          option + " takes a span such as 90d, 6w, 12m (months) or 2y, not '" + text + "'");
    }
    int number = Integer.parseInt(matcher.group(1));
    Period span =
        switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
          case "d" -> Period.ofDays(number);
          case "w" -> Period.ofWeeks(number);
          case "y" -> Period.ofYears(number);
          default -> Period.ofMonths(number);
        };
    return clock.instant().atZone(ZoneOffset.UTC).minus(span).toInstant();
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
