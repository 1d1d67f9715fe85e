package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the version that a sentence states farther on from a name, with no other name between:
/// "ESLint, whose flat config is the default as of v9.0.0". What it is says the number itself, by
/// "v", by three parts, or by standing in parentheses.
final class FartherOn {
  private static final int WINDOW = 100;

  /// Where the sentence ends, or another name may begin: words that are all capitals are none.
  private static final Pattern END =
      Pattern.compile("[.!?…](?=\\s|$)|\\n|https?:|(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}");

  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\p{L}\\d./_$€#-])(?:(?<noun>"
              + Resources.anyOf("version-words.txt")
              + "[ ])?+(?<v>v(?=\\d)|la (?=\\d+\\.\\d+(?:\\.\\d+)?+(?:[,.;:)]|$)))?+"
              + VersionMatcher.NUMBER
              + ")");

  private static final Pattern THREE = Pattern.compile("\\d+\\.\\d+\\.\\d+(?!\\.).*");

  /// What follows a version from which on something goes: "should be on 3.7 or later".
  private static final Pattern ON_FROM =
      Pattern.compile(
          "(?:\\.x|\\+| (?iu:(?:or|and) (?:later|newer|up|above|higher)|ou (?:plus|supérieure?)"
              + "|oder (?:höher|neuer)|o superior|и (?:выше|новее)))(?![\\p{L}\\d])");

  private static final Pattern BEFORE_ON_FROM =
      Pattern.compile("(?<!\\p{L})(?iu:on|at|to|be|auf|ab|à|en|до|на) $");

  /// Before a bare number these lead to an episode, too: "we had it on 0.3.4".
  private static final Set<String> PLACES = Set.of("on", "in", "of");

  private static final Set<String> BEFORE = Set.copyOf(Resources.lines("before-version.txt"));

  private FartherOn() {}

  /// The versions behind a name on its line; none where it states none of it.
  static List<String> versions(String text, Span name, Span line) {
    int end = Math.min(line.end(), Math.min(text.length(), name.end() + WINDOW));
    if (end <= name.end() || text.charAt(name.end()) == ':') {
      return List.of(); // "Rails: nokogiri is at 1.16.5" is a label and what it is about.
    }
    Matcher stop = END.matcher(text).region(name.end(), end);
    end = stop.find() ? stop.start() : end;
    Matcher stated = STATED.matcher(text).region(name.end(), end);
    stated.useTransparentBounds(true);
    while (stated.find()) {
      if (isVersion(text, stated)) {
        return BehindName.chain(text, stated);
      }
    }
    return List.of();
  }

  private static boolean isVersion(String text, Matcher stated) {
    boolean told =
        isOnFrom(text, stated)
            || stated.group("v") != null
            || stated.group("noun") != null
            || THREE.matcher(stated.group("version")).matches();
    return told
        && Counts.isVersion(text, stated)
        && !Counts.isMeasuredFar(text, stated)
        && !Counts.isLarge(text, stated)
        && !Counts.isOfAnother(text, stated)
        && !Counts.isOfAnything(text, stated)
        && (isOnFrom(text, stated)
            || isAlone(
                text, stated.start(), stated.group("v") == null && stated.group("noun") == null));
  }

  /// Whether a sentence says to be on a version, or a later one.
  private static boolean isOnFrom(String text, Matcher stated) {
    int start = stated.start();
    return ON_FROM.matcher(text).region(stated.end(), text.length()).lookingAt()
        && BEFORE_ON_FROM.matcher(text.substring(Math.max(0, start - 5), start)).find();
  }

  /// Whether the word before a version, if one stands right there, is none that could have it.
  private static boolean isAlone(String text, int start, boolean bare) {
    int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
    int begin = end;
    while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
    return word.isEmpty() || (BEFORE.contains(word) && !(bare && PLACES.contains(word)));
  }
}
