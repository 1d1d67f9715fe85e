package dev.earshot.fetch.http;

import dev.earshot.podcast.SafeUrl;

/// Text that somebody else wrote, for a report line.
public final class ForeignText {
  private static final int MAX_LENGTH = 120;

  private ForeignText() {}

  /// The text on one line, without control characters and secrets, of at most 120 characters.
  public static String line(String text) {
    String line =
        text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").replaceAll("\\s+", " ").strip();
    String shown = SafeUrl.inText(line);
    boolean fits = shown.codePointCount(0, shown.length()) <= MAX_LENGTH;
    return fits ? shown : shown.substring(0, shown.offsetByCodePoints(0, MAX_LENGTH)) + "…";
  }
}
