package dev.earshot.search.query;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of time that a word names, in UTC: `2021`, `2021-03`, `2021-03-18`, `yesterday`,
/// `last_year`, `3months` (the last three months, up to now).
///
/// @param until exclusive
public record Period(Instant since, Instant until) {
  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern AGO = Pattern.compile("(\\d{1,4})_?([a-z]+?)s?(?:_ago)?");
  private static final Pattern NAMED = Pattern.compile("(last|this)[_-]?(week|month|year)");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "d", ChronoUnit.DAYS,
          "day", ChronoUnit.DAYS,
          "w", ChronoUnit.WEEKS,
          "week", ChronoUnit.WEEKS,
          "m", ChronoUnit.MONTHS,
          "month", ChronoUnit.MONTHS,
          "y", ChronoUnit.YEARS,
          "year", ChronoUnit.YEARS);

  /// The period that a text names; empty where it names none.
  public static Optional<Period> of(String text, Instant now) {
    String typed = text.strip().toLowerCase(Locale.ROOT);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    try {
      return calendar(typed).or(() -> named(typed, today)).or(() -> ago(typed, today, now));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static Optional<Period> calendar(String text) {
    Matcher matcher = CALENDAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(days(LocalDate.of(year, 1, 1), ChronoUnit.YEARS));
    }
    int month = Integer.parseInt(matcher.group(2));
    if (matcher.group(3) == null) {
      return Optional.of(days(LocalDate.of(year, month, 1), ChronoUnit.MONTHS));
    }
    int day = Integer.parseInt(matcher.group(3));
    return Optional.of(days(LocalDate.of(year, month, day), ChronoUnit.DAYS));
  }

  private static Optional<Period> named(String text, LocalDate today) {
    if (text.equals("today")) {
      return Optional.of(days(today, ChronoUnit.DAYS));
    }
    if (text.equals("yesterday")) {
      return Optional.of(days(today.minusDays(1), ChronoUnit.DAYS));
    }
    Matcher matcher = NAMED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    ChronoUnit unit = Optional.ofNullable(UNITS.get(matcher.group(2))).orElseThrow();
    LocalDate start =
        switch (unit) {
          case WEEKS -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTHS -> today.withDayOfMonth(1);
          default -> today.withDayOfYear(1);
        };
    return Optional.of(days(matcher.group(1).equals("last") ? start.minus(1, unit) : start, unit));
  }

  private static Optional<Period> ago(String text, LocalDate today, Instant now) {
    Matcher matcher = AGO.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long count = Long.parseLong(matcher.group(1));
    return Optional.ofNullable(UNITS.get(matcher.group(2)))
        .map(unit -> new Period(instant(today.minus(count, unit)), now));
  }

  private static Period days(LocalDate start, ChronoUnit unit) {
    return new Period(instant(start), instant(start.plus(1, unit)));
  }

  private static Instant instant(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
