package dev.earshot.podcast;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows a URL to people and other programs without what it keeps secret: `https://…@example.org/`
/// and `?auth=…`.
///
/// Private feeds carry their password in the user part, in a query parameter or in a path segment;
/// each is shown as `…`. Everything that prints, logs or exports a feed's URL goes through here.
public final class SafeUrl {
  private static final Pattern URL =
      Pattern.compile("(?i)\\b[a-z][a-z0-9+.-]*://(?:[^\\s/?#@]*@)?[^\\s\"'<>]+");
  private static final Pattern USER = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*://)[^/?#]*@");
  private static final Pattern SECRET_PARAMETER =
      Pattern.compile(
          "(?i)([?&;#](?:[a-z0-9]+[-_.])*"
              + "(?:auth|authkey|token|accesstoken|key|apikey|secret|sig|signature|password"
              + "|passwd|pwd|pass|hash|session|sid|jwt|credential|authorization|code)=)[^&;#]*");
  private static final Pattern WEB_TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9_.=-]*");
  private static final Pattern LONG_SEGMENT =
      Pattern.compile("(?<=/)[A-Za-z0-9_=-]{32,}(?=[/.?#]|$)");

  /// What parts the words of a slug.
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]+");

  /// `how`, `How`, `CSS`, `JavaScript`.
  private static final Pattern WORD =
      Pattern.compile(
          "(?=..)\\p{Upper}?\\p{Lower}+(?:\\p{Upper}\\p{Lower}{3,})*+\\p{Upper}{0,2}"
              + "|\\p{Upper}{2,}");

  /// `a`, `E12`, `2020`: neither words nor secrets.
  private static final Pattern SHORT = Pattern.compile(".{0,3}|\\d{1,8}");

  private static final int MIN_WORDS = 3;

  /// What is no word within a slug: a host's number of the episode.
  private static final Pattern NUMBER = Pattern.compile("[\\p{Lower}\\d]{1,12}");

  private static final String HIDDEN = "…";

  private SafeUrl() {}

  /// The URL for showing; never for fetching or as a key.
  public static String of(URI url) {
    return of(url.toString());
  }

  /// The same for a URL that need not be well-formed.
  public static String of(String url) {
    String shown = USER.matcher(url).replaceFirst("$1" + HIDDEN + "@");
    shown = SECRET_PARAMETER.matcher(shown).replaceAll("$1" + HIDDEN);
    shown = WEB_TOKEN.matcher(shown).replaceAll(HIDDEN);
    int query = shown.indexOf('?');
    String path = query < 0 ? shown : shown.substring(0, query);
    return LONG_SEGMENT.matcher(path).replaceAll(SafeUrl::segment) + shown.substring(path.length());
  }

  /// The same for what was meant for a URL, though its scheme may be forgotten: whatever stands
  /// before an `@` may be a password.
  public static String ofMeant(String text) {
    return of(text.contains("://") ? text : text.replaceFirst("^[^?#]*@", HIDDEN + "@"));
  }

  /// A text, such as an exception's message, with every URL in it made safe.
  public static String inText(String text) {
    return URL.matcher(text).replaceAll(url -> Matcher.quoteReplacement(of(url.group())));
  }

  /// Only what looks drawn by lot: hexadecimal without dashes, or small letters mixed with several
  /// digits or as many capitals as no words have. Slugs and UUIDs, with which hosts number public
  /// shows, stay.
  private static String segment(MatchResult found) {
    String segment = found.group();
    boolean hexadecimal = segment.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    return hexadecimal || (isMixed(segment) && !isSlug(segment))
        ? HIDDEN
        : Matcher.quoteReplacement(segment);
  }

  private static boolean isMixed(String segment) {
    long capitals = segment.chars().filter(Character::isUpperCase).count();
    long small = segment.chars().filter(Character::isLowerCase).count();
    long digits = segment.chars().filter(Character::isDigit).count();
    return capitals > 0 && small > 0 && (digits > 1 || small < 2 * capitals);
  }

  /// Whether most of it is words, as in `12-How-to-Tie-a-Knot-e4f2a9`.
  private static boolean isSlug(String segment) {
    int words = 0;
    int inWords = 0;
    int all = 0;
    int numbers = 0;
    for (String part : BETWEEN_WORDS.split(segment, -1)) {
      all += part.length();
      if (WORD.matcher(part).matches()) {
        words++;
        inWords += part.length();
      } else if (!SHORT.matcher(part).matches()) {
        numbers += NUMBER.matcher(part).matches() ? 1 : 2;
      }
    }
    return words >= MIN_WORDS && 2 * inWords > all && numbers <= 1;
  }
}
