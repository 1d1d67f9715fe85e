package dev.earshot.parse.value;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lengths of recordings as feeds write them: `1:02:03`, `62:03`, `3723`, `1h 2m`, `PT1H2M3S`.
public final class Durations {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,5}):(\\d{1,2})(?:[.,:]\\d+)?");
  private static final Pattern POSITION =
      Pattern.compile("(?:(?:(\\d{1,4}):)?(\\d{1,5}):)?(\\d{1,7})(?:[.,](\\d{1,9}))?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,7})(?:\\.\\d+)?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:p?t?(\\d{1,3})\\s*(?:h|hr|hrs|hours?|std|stunden?)\\W*)?"
              + "(?:p?t?(\\d{1,5})\\s*(?:m|min|mins|minutes?|minuten?)\\W*)?"
              + "(?:p?t?(\\d{1,7})(?:\\.\\d+)?\\s*(?:s|sec|secs|seconds?|sek|sekunden?)\\W*)?");
  private static final Duration LONGEST = Duration.ofDays(4);

  private Durations() {}

  /// The length, where the text gives one between a second and four days.
  public static Optional<Duration> parse(String raw) {
    String text = raw.strip().toLowerCase(Locale.ROOT);
    if (text.isEmpty() || text.length() > 40) {
      return Optional.empty();
    }
    Matcher seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      return checked(Long.parseLong(seconds.group(1)));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return checked(sum(clock));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches() ? checked(sum(words)) : Optional.empty();
  }

  /// A point in a recording, which may be its very beginning; milliseconds are kept.
  public static Optional<Duration> position(String raw) {
    Matcher matcher = POSITION.matcher(raw.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long seconds = sum(matcher);
    String fraction = matcher.group(4) == null ? "" : matcher.group(4);
    long millis = Long.parseLong((fraction + "000").substring(0, 3));
    return Optional.of(Duration.ofSeconds(seconds).plusMillis(millis))
        .filter(at -> at.compareTo(LONGEST) <= 0);
  }

  private static long sum(Matcher parts) {
    return 3600 * number(parts, 1) + 60 * number(parts, 2) + number(parts, 3);
  }

  private static long number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
  }

  private static Optional<Duration> checked(long seconds) {
    Duration length = Duration.ofSeconds(seconds);
    return seconds > 0 && length.compareTo(LONGEST) <= 0 ? Optional.of(length) : Optional.empty();
  }
}
