package dev.earshot.podcast;

import java.net.URI;
import java.util.List;
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

  private static final Pattern WORD =
      Pattern.compile("\\p{Upper}?\\p{Lower}+|\\p{Upper}+|\\d{1,8}");
  private static final int MIN_WORDS = 3;

  /// How long what is no word may be within a slug: a host's number of the episode.
  private static final int MAX_NUMBER = 12;

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

  /// Only what looks drawn by lot: hexadecimal without dashes, or capitals, small letters and
  /// several digits mixed. Slugs and UUIDs, with which hosts number public shows, stay.
  private static String segment(java.util.regex.MatchResult found) {
    String segment = found.group();
    boolean hexadecimal = segment.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    boolean mixed =
        segment.chars().anyMatch(Character::isUpperCase)
            && segment.chars().anyMatch(Character::isLowerCase)
            && segment.chars().filter(Character::isDigit).count() > 1;
    return hexadecimal || (mixed && !isSlug(segment)) ? HIDDEN : Matcher.quoteReplacement(segment);
  }

  /// Whether it is words, as in `12-How-to-Tie-a-Knot-e4f2a9`.
  private static boolean isSlug(String segment) {
    List<String> parts = List.of(BETWEEN_WORDS.split(segment, -1));
    List<String> others = parts.stream().filter(part -> !WORD.matcher(part).matches()).toList();
    return parts.size() - others.size() >= MIN_WORDS
        && others.stream().allMatch(part -> part.length() <= MAX_NUMBER);
  }
}
