package dev.earshot.cli.output;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Times as the operator's clock shows them.
public final class Times {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private Times() {}

  /// `times in Europe/Berlin`; UTC by whatever name is `UTC`.
  public static String zone() {
    ZoneId zone = ZoneId.systemDefault();
    return "times in " + (zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone);
  }

  /// `2026-03-02 18:00`.
  public static String minute(Instant at) {
    return MINUTE.format(at.atZone(ZoneId.systemDefault()));
  }
}
