package dev.earshot.schedule;

import java.time.Duration;

/// Times as people say them.
final class Words {
  private Words() {}

  /// `45 s`, `15 min`, `1 h 30 min`, `2 d`
  static String time(Duration time) {
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
}
