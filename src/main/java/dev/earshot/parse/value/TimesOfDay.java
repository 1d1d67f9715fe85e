package dev.earshot.parse.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the time of day and the zone in a date's text.
final class TimesOfDay {
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*([AaPp]\\.?[Mm]\\.?(?!\\w))?\\s*(.*)");

  private TimesOfDay() {}

  /// The date at the time that the text gives; at midnight in UTC where it gives none.
  static Optional<Instant> at(LocalDate date, String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.find()) {
      return Zones.parse("").map(zone -> date.atStartOfDay().toInstant(zone));
    }
    int hour = hour(Integer.parseInt(matcher.group(1)), Optional.ofNullable(matcher.group(4)));
    int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    Optional<LocalTime> time = Clock.time(hour, Integer.parseInt(matcher.group(2)), second);
    return time.flatMap(
        at -> Zones.parse(matcher.group(5)).map(zone -> date.atTime(at).toInstant(zone)));
  }

  private static int hour(int hour, Optional<String> half) {
    if (half.isEmpty() || hour > 12) {
      return hour;
    }
    boolean afternoon = half.get().toLowerCase(Locale.ROOT).startsWith("p");
    return hour % 12 + (afternoon ? 12 : 0);
  }
}
