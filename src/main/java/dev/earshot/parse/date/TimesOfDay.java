package dev.earshot.parse.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the time of day and the zone in a date's text.
final class TimesOfDay {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\p{L}\\p{L}\\s*)?(?<![\\d:.])(\\d{1,2})[:.](\\d{1,2})"
              + "(?:[:.](\\d{1,2})(?:[.,]\\d+)?)?(?![\\d.])\\s*"
              + "([AaPp]\\.?[Mm]\\.?(?!\\w))?\\s*(.*)");

  /// Halves of the day, in Korean and Chinese.
  private static final Set<String> MORNING = Set.of("오전", "上午");

  private static final Set<String> AFTERNOON = Set.of("오후", "下午");
  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

  private TimesOfDay() {}

  /// The date at the time that the text gives; at midnight where it gives none. Without a zone it
  /// is UTC, but Korean time where the text is Korean.
  static Optional<Instant> at(LocalDate date, String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.find()) {
      return instant(date.atStartOfDay(), "", text);
    }
    int hour = hour(Integer.parseInt(matcher.group(2)), half(matcher));
    int second = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
    Optional<LocalTime> time = CalendarDates.time(hour, Integer.parseInt(matcher.group(3)), second);
    LocalDate day = hour == 24 ? date.plusDays(1) : date;
    return time.flatMap(at -> instant(day.atTime(at), matcher.group(6), text));
  }

  private static Optional<Instant> instant(LocalDateTime local, String zone, String text) {
    boolean korean = zone.isBlank() && text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    return Optional.of(local.toInstant(korean ? KOREA : Zones.at(local, zone)));
  }

  private static Optional<String> half(Matcher matcher) {
    String before = matcher.group(1) == null ? "" : matcher.group(1).strip();
    if (MORNING.contains(before) || AFTERNOON.contains(before)) {
      return Optional.of(MORNING.contains(before) ? "am" : "pm");
    }
    return Optional.ofNullable(matcher.group(5));
  }

  private static int hour(int hour, Optional<String> half) {
    if (half.isEmpty() || hour > 12) {
      return hour;
    }
    boolean afternoon = half.get().toLowerCase(Locale.ROOT).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }
}
