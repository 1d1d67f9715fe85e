package dev.earshot.clean.topic;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time code at the beginning or the end of a line, and the rest of the line.
record TimeCode(Duration start, String rest) {
  private static final String CLOCK = "(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:\\.\\d{1,3})?";
  private static final String UNITS =
      "(?:(\\d{1,2})\\s?h\\s?)?+(\\d{1,3})\\s?m(?:in)?(?:\\s?(\\d{1,2})\\s?s(?:ec)?)?+";
  private static final String UP_TO = "(?:\\s?[-–—]\\s?[\\d:]{3,8})?";
  private static final Pattern LEADING =
      Pattern.compile("^[\\[(@~]{0,3}\\s?" + CLOCK + UP_TO + "[\\])]?(?!\\d|\\s?[ap]\\.?m\\b)");
  private static final Pattern LEADING_UNITS =
      Pattern.compile("^[\\[(@~]{0,3}\\s?" + UNITS + "[\\])]?(?![\\p{L}\\d])");
  private static final Pattern TRAILING =
      Pattern.compile("(?:[\\[(@]{1,2}|\\s[-–—]\\s)\\s?" + CLOCK + UP_TO + "\\s?[\\])]?\\.?$");

  /// Reads "00:12:34 Title", "[@1:02:03] - Title", "12m34s: Title", "Title (12:34)".
  static Optional<TimeCode> of(String line) {
    String text = line.strip();
    if (text.length() > 300) {
      text = text.substring(0, 300);
    }
    boolean may = hasDigit(text, 0, 6) || hasDigit(text, text.length() - 4, text.length());
    return may ? read(text) : Optional.empty();
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TimeCode> read(String text) {
    Matcher leading = LEADING.matcher(text);
    if (leading.find()) {
      return Optional.of(new TimeCode(duration(leading), after(text.substring(leading.end()))));
    }
    Matcher units = LEADING_UNITS.matcher(text);
    if (units.find() && (units.group(1) != null || units.group(3) != null)) {
      return Optional.of(new TimeCode(duration(units), after(text.substring(units.end()))));
    }
    Matcher trailing = TRAILING.matcher(text);
    return trailing.find()
        ? Optional.of(new TimeCode(duration(trailing), text.substring(0, trailing.start()).strip()))
        : Optional.empty();
  }

  private static Duration duration(Matcher match) {
    return Duration.ofHours(number(match.group(1)))
        .plusMinutes(number(match.group(2)))
        .plusSeconds(number(match.group(3)));
  }

  private static long number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static String after(String rest) {
    int at = 0;
    while (at < rest.length() && " -–—:|.,>→•]".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return rest.substring(at);
  }
}
