package dev.earshot.podcast;

import java.time.Duration;
import java.util.Locale;

/// Times and sizes as people say them, in reasons and reports.
public final class InWords {
  private static final String[] UNITS = {" d", " h", " min", " s"};

  private InWords() {}

  /// `0.5 s`, `45 s`, `15 min`, `1 h 30 min`, `2 d`; two units at most, so days hide seconds.
  public static String time(Duration time) {
    if (time.toMillis() < 10_000 && time.toMillisPart() != 0) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    long[] parts = {time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart()};
    StringBuilder text = new StringBuilder();
    int said = 0;
    for (int i = 0; i < parts.length && said < 2; i++) {
      if (parts[i] > 0) {
        text.append(said == 0 ? "" : " ").append(parts[i]).append(UNITS[i]);
        said++;
      } else if (said > 0) {
        break;
      }
    }
    return said == 0 ? "0 s" : text.toString();
  }

  /// `5,000`
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `64 MiB`; `1,000 bytes` where it is no round number.
  public static String size(long bytes) {
    boolean mebibytes = bytes >= 1 << 20 && bytes % (1 << 20) == 0;
    return mebibytes ? count(bytes >> 20) + " MiB" : count(bytes) + " bytes";
  }
}
