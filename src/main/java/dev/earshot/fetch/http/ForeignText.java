package dev.earshot.fetch;

import dev.earshot.podcast.SafeUrl;
import java.time.Duration;
import java.util.Locale;

/// Numbers and foreign words as report lines show them.
final class Words {
  private static final int MAX_FOREIGN = 120;

  private Words() {}

  /// `64 MiB`, or `1,000 bytes` where it is no round number.
  static String size(long bytes) {
    boolean mebibytes = bytes >= 1 << 20 && bytes % (1 << 20) == 0;
    return mebibytes ? (bytes >> 20) + " MiB" : count(bytes) + " bytes";
  }

  /// `5,000`
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `30 s`, `2 min`, `1 h 30 min`, `3 d`
  static String time(Duration time) {
    if (time.toMillis() % 1000 != 0 && time.toSeconds() < 60) {
      return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
    long[] parts = {time.toDays(), time.toHoursPart(), time.toMinutesPart(), time.toSecondsPart()};
    String[] units = {" d", " h", " min", " s"};
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] > 0) {
        text.append(text.isEmpty() ? "" : " ").append(parts[i]).append(units[i]);
      }
    }
    return text.isEmpty() ? "0 s" : text.toString();
  }

  /// A text from outside, safe on one line of a terminal and without secrets.
  static String foreign(String text) {
    String line =
        text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").replaceAll("\\s+", " ").strip();
    String shown = SafeUrl.inText(line);
    boolean fits = shown.codePointCount(0, shown.length()) <= MAX_FOREIGN;
    return fits ? shown : shown.substring(0, shown.offsetByCodePoints(0, MAX_FOREIGN)) + "…";
  }
}
