package dev.earshot.parse.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;

/// Dates and times of day that can be, from numbers that may not.
final class CalendarDates {
  private CalendarDates() {}

  static Optional<LocalDate> date(int year, int month, int day) {
    boolean can = year > 0 && year < 10_000 && month >= 1 && month <= 12 && day >= 1;
    return can && day <= YearMonth.of(year, month).lengthOfMonth()
        ? Optional.of(LocalDate.of(year, month, day))
        : Optional.empty();
  }

  /// A leap second counts as the one before it; 24:00 is midnight, of the day after.
  static Optional<LocalTime> time(int hour, int minute, int second) {
    if (hour == 24 && minute == 0 && second == 0) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    boolean can = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second <= 60;
    return can ? Optional.of(LocalTime.of(hour, minute, Math.min(second, 59))) : Optional.empty();
  }
}
