package dev.earshot.parse.date;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates of numbers alone: `3.3.2026`, `31/12/2026`, `2026年3月3日`, seconds or milliseconds since
/// 1970.
final class NumericDates {
  private static final Pattern YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:\\s*[年년]\\s*|[-/]|\\.\\s?)(\\d{1,2})"
              + "(?:\\s*[月월]\\s*|[-/]|\\.\\s?)(\\d{1,2})(?!\\d)");
  private static final Pattern EPOCH = Pattern.compile("(\\d{9,10})(\\d{3})?");

  private NumericDates() {}

  static Optional<Instant> parse(String text) {
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
    }
    return yearFirst(text).or(() -> yearLast(text)).flatMap(date -> TimesOfDay.at(date, text));
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher matcher = YEAR_FIRST.matcher(text);
    return matcher.find()
        ? CalendarDates.date(number(matcher, 1), number(matcher, 2), number(matcher, 3))
        : Optional.empty();
  }

  /// With dots the day is first. With slashes it may be the month: only where one of the two can be
  /// no month, or both are the same, is it told.
  private static Optional<LocalDate> yearLast(String text) {
    Matcher matcher = YEAR_LAST.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int one = number(matcher, 1);
    int other = number(matcher, 3);
    if (matcher.group(2).equals(".") || one > 12 || one == other) {
      return CalendarDates.date(number(matcher, 4), other, one);
    }
    return other > 12 ? CalendarDates.date(number(matcher, 4), one, other) : Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
