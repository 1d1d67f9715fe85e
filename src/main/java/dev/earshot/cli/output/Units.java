package dev.earshot.cli.output;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers with units as people write them.
public final class Units {
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,9})\\s*([A-Za-z]*)");

  private Units() {}

  /// `30s`, `15m`, `1h`, `2d`, `1w`, or plain `0`; empty for anything else.
  public static Optional<Duration> duration(String text) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
      case "" -> number == 0 ? Optional.of(Duration.ZERO) : Optional.empty();
      case "ms" -> Optional.of(Duration.ofMillis(number));
      case "s" -> Optional.of(Duration.ofSeconds(number));
      case "m", "min" -> Optional.of(Duration.ofMinutes(number));
      case "h" -> Optional.of(Duration.ofHours(number));
      case "d" -> Optional.of(Duration.ofDays(number));
      case "w" -> Optional.of(Duration.ofDays(7 * number));
      default -> Optional.empty();
    };
  }

  /// `512KiB`, `64MiB`, `1GiB`, or bytes, as a number of bytes; empty for anything else.
  public static Optional<Long> size(String text) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
      case "", "b" -> Optional.of(number);
      case "k", "kib" -> Optional.of(number << 10);
      case "m", "mib" -> Optional.of(number << 20);
      case "g", "gib" -> Optional.of(number << 30);
      default -> Optional.empty();
    };
  }

  /// Bytes as a person reads them: `1.4 MiB`.
  public static String bytes(long count) {
    if (count < 1024) {
      return count + " bytes";
    }
    double value = count / 1024.0;
    String unit = "KiB";
    for (String larger : new String[] {"MiB", "GiB", "TiB"}) {
      if (value < 1024) {
        break;
      }
      value /= 1024;
      unit = larger;
    }
    return String.format(Locale.ROOT, "%.1f %s", value, unit);
  }

  /// A number with the digits in groups of three: `4,222`.
  public static String count(long number) {
    String digits = Long.toString(number);
    StringBuilder out = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }

  /// A number with its noun: `1 feed`, `4,222 episodes`.
  public static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
