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

/// A stretch of time that a word names, in UTC: `2021`, `2021-03`, `2021-03-18`, `18.03.2021`,
/// `2021-Q1`, `yesterday`, `monday` (the last one), `last_year`, `3months` or `3mo` (the last three
/// months, up to now).
///
/// @param until exclusive
public record Period(Instant since, Instant until) {
  private static final Pattern CALENDAR =
      Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-_/]?q([1-4])");
  private static final Pattern AGO = Pattern.compile("(\\d{1,4})_?([a-z]+?)s?(?:_ago)?");
  private static final Pattern NAMED = Pattern.compile("(last|this)[_-]?(week|month|year)");
  private static final Map<String, ChronoUnit> UNITS =
      Map.ofEntries(
          Map.entry("d", ChronoUnit.DAYS),
          Map.entry("day", ChronoUnit.DAYS),
          Map.entry("w", ChronoUnit.WEEKS),
          Map.entry("wk", ChronoUnit.WEEKS),
          Map.entry("week", ChronoUnit.WEEKS),
          Map.entry("m", ChronoUnit.MONTHS),
          Map.entry("mo", ChronoUnit.MONTHS),
          Map.entry("month", ChronoUnit.MONTHS),
          Map.entry("y", ChronoUnit.YEARS),
          Map.entry("yr", ChronoUnit.YEARS),
          Map.entry("year", ChronoUnit.YEARS));

  /// The period that a text names; empty where it names none.
  public static Optional<Period> of(String text, Instant now) {
    String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    try {
      return calendar(DAY_FIRST.matcher(typed).replaceFirst("$3-$2-$1"))
          .or(() -> quarter(typed))
          .or(() -> named(typed, today))
          .or(() -> ago(typed, today, now));
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

  private static Optional<Period> quarter(String text) {
    Matcher matcher = QUARTER.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = 3 * Integer.parseInt(matcher.group(2)) - 2;
    LocalDate start = LocalDate.of(Integer.parseInt(matcher.group(1)), month, 1);
    return Optional.of(new Period(instant(start), instant(start.plusMonths(3))));
  }

  private static Optional<Period> named(String text, LocalDate today) {
    if (text.equals("today")) {
      return Optional.of(days(today, ChronoUnit.DAYS));
    }
    if (text.equals("yesterday")) {
      return Optional.of(days(today.minusDays(1), ChronoUnit.DAYS));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (text.equals(day.name().toLowerCase(Locale.ROOT))) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(day));
        return Optional.of(days(last, ChronoUnit.DAYS));
      }
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
