package dev.earshot.cli.output;

import java.util.Collection;

/// Numbers as lengths and heights of block characters.
public final class Bars {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
  private static final char NOTHING = '·';
  private static final String HEIGHTS = "▁▂▃▄▅▆▇█";

  private Bars() {}

  /// A bar as long as its share of the longest; something is always seen of what is more than 0.
  public static String bar(double value, double longest, int width) {
    if (value <= 0 || longest <= 0 || width <= 0) {
      return "";
    }
    int eighths = (int) Math.max(1, Math.round(8.0 * width * Math.min(1, value / longest)));
    String end = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
    return "█".repeat(eighths / 8) + end;
  }

  /// One character a number, as high as its share of the highest; a dot for 0.
  public static String sparkline(Collection<? extends Number> values) {
    double highest = values.stream().mapToDouble(Number::doubleValue).max().orElse(0);
    StringBuilder line = new StringBuilder();
    for (Number value : values) {
      int height = (int) Math.ceil(HEIGHTS.length() * value.doubleValue() / Math.max(1, highest));
      line.append(height == 0 ? NOTHING : HEIGHTS.charAt(height - 1));
    }
    return line.toString();
  }
}
