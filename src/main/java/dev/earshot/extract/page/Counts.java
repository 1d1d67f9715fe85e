package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells counts, measures and dates from versions by what stands behind a number: "Django 5 tips",
/// "2.5 million users", "3 May". A number with a point is counted seldom: "Python 3.12 features".
final class Counts {
  private static final Pattern NOT_AFTER =
      Pattern.compile(
          "[\\p{L}%°_+#″]|[.,:]\\d|-?(?:st|nd|rd|th)\\b|-[\\p{L}]"
              + "|(?:-\\d{1,4})?[ \\u00a0](?:[\\p{L}-]++[ ])?(?:"
              + String.join("|", Resources.lines("counted.txt"))
              + ")(?!\\p{L})|(?:-\\d{1,2})?[ \\u00a0](?:de |of )?(?:"
              + String.join("|", Resources.lines("months.txt"))
              + ")(?!\\p{L})");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\.x|-?(?:rc|alpha|beta|a|b|dev|pre|preview|post)\\.?\\d*+)(?![\\p{L}\\d])");
  private static final Pattern MEASURED =
      Pattern.compile(
          "[ \\u00a0-](?iu:" + String.join("|", Resources.lines("measured.txt")) + ")(?!\\p{L})");

  private Counts() {}

  /// Whether the number that was found may be a version, by what stands behind it.
  ///
  /// @param matcher has the number as its first group
  static boolean isVersion(String text, Matcher matcher) {
    String number = matcher.group(1);
    int end = matcher.end(1);
    boolean dotted = number.contains(".");
    boolean year = number.length() > 3 && Character.isDigit(number.charAt(3));
    if ((year && !dotted) || MEASURED.matcher(text).region(end, text.length()).lookingAt()) {
      return false;
    }
    Matcher tail = TAIL.matcher(text).region(end, text.length());
    if (tail.lookingAt()) {
      return true;
    }
    Matcher not = NOT_AFTER.matcher(text).region(end, text.length());
    return !not.lookingAt() || (dotted && " +".indexOf(text.charAt(end)) >= 0);
  }
}
