package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells counts, measures and dates from versions by what stands behind a number: "Django 5 tips",
/// "2.5 million users", "3 May", and what is of another from what is of the name at hand. A number
/// with a point is counted seldom: "Python 3.12 features".
final class Counts {
  /// A letter that goes on with a word: in Chinese and Japanese the next word does without a blank,
  /// and a counter is the first letter of what is counted: "5個".
  static final String LETTER =
      "(?:(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])\\p{L}"
          + "|[つヶ个個天年月日時时分秒週周回次件人本章号倍种種条枚社歳位番点小]|か(?!ら))";

  private static final Pattern NOT_AFTER =
      Pattern.compile(
          LETTER
              + "|[%°_+#″]|[.,:]\\d|-?(?:st|nd|rd|th)\\b|-[\\p{L}]"
              + "|(?:-\\d{1,4})?[ \\u00a0](?:[\\p{L}-]++[ ])?(?:"
              + String.join("|", Resources.lines("counted.txt"))
              + ")(?!\\p{L})|(?:-\\d{1,2})?[ \\u00a0](?:de |of )?(?:"
              + String.join("|", Resources.lines("months.txt"))
              + ")(?!\\p{L})");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:\\.x|-?(?:rc|alpha|beta|a|b|dev|pre|preview|post)\\.?\\d*+)(?![\\p{L}\\d])");
  private static final Pattern MEASURED =
      Pattern.compile("[ \\u00a0-]" + Resources.anyOf("measured.txt") + "(?!\\p{L})");

  private static final Pattern MEASURED_FAR =
      Pattern.compile("[ \\u00a0-]?" + Resources.anyOf("measured-far.txt") + "(?!\\p{L})");

  /// Ratings, "4.8/5", "4.8 of 5", thousands, "10.000", and addresses of private networks.
  private static final Pattern RATING =
      Pattern.compile("/(?:5|10)(?![\\d.])|[ \\u00a0](?:out )?(?:of|von|sur|de|из)[ \\u00a0]\\d");

  private static final Pattern NO_VERSION =
      Pattern.compile(
          "[1-9]\\d{0,2}\\.000|(?:0|10|127)\\.\\d+\\.\\d+\\.\\d+"
              + "|(?:192\\.168|172\\.(?:1[6-9]|2\\d|3[01]))\\.\\d+\\.\\d+");

  /// A day, "12.05.2024", "2024.05.12"; some tools are numbered so, right behind their name.
  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d{2}\\.[01]\\d\\.[0-3]\\d|[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d{2}");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?: release)?+ (?:(?:of|von|de|du|do|da|del|di|van) (?:the |la )?+|d['’])\\p{Lu}");

  /// What follows a number without a point that is some other thing's: "v8 engine", "version 3 of
  /// the protocol".
  private static final Pattern OF_ANYTHING = Pattern.compile(" (?:engine|of|von|de|du|di|van)\\b");

  private static final Set<String> COUNTING = Set.copyOf(Resources.lines("counting.txt"));

  /// What gets as far in earnest; of others it is a course, an episode or an answer of a server.
  private static final Set<String> LARGE = Set.copyOf(Resources.lines("large-versions.txt"));

  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final String VERSION = "ersion ";

  private Counts() {}

  /// Whether a word, in lower case, is one that a number follows: "Chapter 3".
  static boolean isCounted(String word) {
    return COUNTING.contains(word);
  }

  /// Whether what ends with a word, in lower case, has versions of three digits: "Firefox 128".
  static boolean isLargeOften(String word) {
    return LARGE.contains(word);
  }

  /// Whether a number has three digits and nothing but a blank before it.
  static boolean isLarge(String text, Matcher matcher) {
    return THREE_DIGITS.matcher(matcher.group("version")).matches()
        && isBare(text, matcher.start("version"));
  }

  /// Whether a number has nothing but a blank before it, and not "version".
  private static boolean isBare(String text, int start) {
    return start > 0
        && text.charAt(start - 1) == ' '
        && !text.regionMatches(true, start - VERSION.length(), VERSION, 0, VERSION.length());
  }

  /// Whether a number that words lead to is a day, a time or a measure.
  static boolean isMeasuredFar(String text, Matcher matcher) {
    int end = matcher.end("version");
    return DAY.matcher(matcher.group("version")).matches()
        || MEASURED_FAR.matcher(text).region(end, text.length()).lookingAt();
  }

  /// Whether the version that was found is another's: "2.0 of Flask".
  static boolean isOfAnother(String text, Matcher matcher) {
    return OF_ANOTHER.matcher(text).region(matcher.end("version"), text.length()).lookingAt();
  }

  /// Whether the version that was found is that of anything else.
  static boolean isOfAnything(String text, Matcher matcher) {
    return !matcher.group("version").contains(".")
        && (matcher.group().equals("V8")
            || OF_ANYTHING.matcher(text).region(matcher.end("version"), text.length()).lookingAt());
  }

  /// Whether the number that was found may be a version, by what stands behind it.
  ///
  /// @param matcher has the number as its group `version`
  static boolean isVersion(String text, Matcher matcher) {
    String number = matcher.group("version");
    int end = matcher.end("version");
    boolean dotted = number.contains(".");
    boolean year = number.length() > 3 && Character.isDigit(number.charAt(3));
    if ((year && !dotted)
        || NO_VERSION.matcher(number).matches()
        || RATING.matcher(text).region(end, text.length()).lookingAt()
        || MEASURED.matcher(text).region(end, text.length()).lookingAt()) {
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
