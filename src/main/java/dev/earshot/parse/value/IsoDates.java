package dev.earshot.parse.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates that begin with the year: ISO 8601, RFC 3339, and near misses of them.
final class IsoDates {
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4})(?:[-/.]?(\\d{2})(?:[-/.]?(\\d{2}))?|[-/.](\\d)[-/.](\\d{1,2}))?"
              + "(?:[Tt\\s,]+(\\d{1,2})(?::?(\\d{2})(?::(\\d{1,2})|(\\d{2}))?(?:[.,]\\d+)?)?)?"
              + "\\s*([-+\u2212(A-Za-z].*)?");

  private IsoDates() {}

  static Optional<Instant> parse(String text) {
    Matcher matcher = DATE_TIME.matcher(text);
    if (!matcher.matches() || isOnlyAYear(matcher)) {
      return Optional.empty();
    }
    Optional<LocalDate> date =
        Clock.date(
            Integer.parseInt(matcher.group(1)),
            number(matcher.group(2) == null ? matcher.group(4) : matcher.group(2), 1),
            number(matcher.group(3) == null ? matcher.group(5) : matcher.group(3), 1));
    Optional<LocalTime> time =
        Clock.time(number(matcher.group(6), 0), number(matcher.group(7), 0), second(matcher));
    Optional<ZoneOffset> zone = Zones.parse(matcher.group(10) == null ? "" : matcher.group(10));
    return date.flatMap(
        day -> time.flatMap(at -> zone.map(offset -> day.atTime(at).toInstant(offset))));
  }

  /// "2026" is a date; "2026 and something" is none of these.
  private static boolean isOnlyAYear(Matcher matcher) {
    boolean year = matcher.group(2) == null && matcher.group(4) == null;
    return year && (matcher.group(6) != null || matcher.group(10) != null);
  }

  private static int second(Matcher matcher) {
    return number(matcher.group(8) == null ? matcher.group(9) : matcher.group(8), 0);
  }

  private static int number(@org.jspecify.annotations.Nullable String digits, int otherwise) {
    return digits == null ? otherwise : Integer.parseInt(digits);
  }
}
