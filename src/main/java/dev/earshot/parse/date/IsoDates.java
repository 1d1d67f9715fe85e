package dev.earshot.parse.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates that begin with the year: ISO 8601, RFC 3339, and near misses of them, with or without a
/// weekday before.
final class IsoDates {
  private static final Pattern WEEKDAY =
      Pattern.compile("^\\p{L}{2,12}[.,]*\\s+(?=\\d{4}[-/.]\\d)");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4})(?:[-/.]?(\\d{2})(?:[-/.]?(\\d{2})(?!\\d))?+|[-/.](\\d)[-/.](\\d{1,2}))?"
              + "(?:[Tt\\s,]+(\\d{1,2})(?::?(\\d{2})(?::(\\d{1,2})|(\\d{2}))?(?:[.,]\\d+)?)?)?"
              + "\\s*([-+\u2212(A-Za-z].*)?");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})(?!\\d)(.*)");
  private static final Pattern DAY_OF_WEEK = Pattern.compile("(\\d{4}-W\\d{2}-[1-7])(?!\\d)(.*)");

  /// With a time in the form of ISO 8601. Without one, nothing tells the year from the day.
  private static final Pattern SHORT_YEAR = Pattern.compile("\\d\\d-\\d\\d-\\d\\d[Tt]\\d.*");

  private IsoDates() {}

  static Optional<Instant> parse(String text) {
    String date = WEEKDAY.matcher(text).replaceFirst("");
    date = SHORT_YEAR.matcher(date).matches() ? "20" + date : date;
    return inCalendar(date).or(() -> ofYear(text)).or(() -> ofWeek(text));
  }

  private static Optional<Instant> inCalendar(String text) {
    Matcher matcher = DATE_TIME.matcher(text);
    if (!matcher.matches() || isOnlyAYear(matcher)) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        CalendarDates.date(
            Integer.parseInt(matcher.group(1)),
            number(matcher.group(2) == null ? matcher.group(4) : matcher.group(2), 1),
            number(matcher.group(3) == null ? matcher.group(5) : matcher.group(3), 1));
    int hour = number(matcher.group(6), 0);
    Optional<LocalTime> time =
        CalendarDates.time(hour, number(matcher.group(7), 0), second(matcher));
    String zone = matcher.group(10) == null ? "" : matcher.group(10);
    return date.map(day -> hour == 24 ? day.plusDays(1) : day)
        .flatMap(day -> time.map(day::atTime))
        .map(at -> at.toInstant(Zones.at(at, zone)));
  }

  /// ISO 8601's `2026-062`: the sixty-second day.
  private static Optional<Instant> ofYear(String text) {
    Matcher matcher = DAY_OF_YEAR.matcher(text);
    return matcher.matches()
        ? at(
            matcher.group(1) + "-" + matcher.group(2),
            DateTimeFormatter.ISO_ORDINAL_DATE,
            matcher,
            3)
        : Optional.empty();
  }

  /// ISO 8601's `2026-W10-2`: the second day of the tenth week.
  private static Optional<Instant> ofWeek(String text) {
    Matcher matcher = DAY_OF_WEEK.matcher(text);
    return matcher.matches()
        ? at(matcher.group(1), DateTimeFormatter.ISO_WEEK_DATE, matcher, 2)
        : Optional.empty();
  }

  private static Optional<Instant> at(
      String date, DateTimeFormatter format, Matcher matcher, int rest) {
    try {
      return TimesOfDay.at(LocalDate.parse(date, format), matcher.group(rest));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /// "2026" is a date; "2026 and something" is none of these. A month without a day has no zone.
  private static boolean isOnlyAYear(Matcher matcher) {
    boolean year = matcher.group(2) == null && matcher.group(4) == null;
    boolean month = matcher.group(2) != null && matcher.group(3) == null;
    boolean more = matcher.group(6) != null || matcher.group(10) != null;
    return (year || month) && more;
  }

  private static int second(Matcher matcher) {
    return number(matcher.group(8) == null ? matcher.group(9) : matcher.group(8), 0);
  }

  private static int number(@Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
