package dev.earshot.extract.page;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the versions that notes state for a package: "SQLAlchemy 1.4.0", "v3.2.1", "Django 2",
/// "0.9 beta", "1.11 to 2.0". Years, counts ("Django 5 tips"), times and percentages are none.
public final class VersionMatcher {
  /// What a version has behind its numbers: `2.0rc1`, `3.0.0-preview2`, `4.0.0.beta1`, `3.0.0-M2`,
  /// `6.5.0.Final`.
  static final String QUALIFIER =
      "(?:[-.](?:(?i:alpha|beta|rc|cr|pre|preview)[-.]?|M)\\d{1,2}(?:\\.\\d{1,6}){0,3}+"
          + "|(?i:\\.(?:final|release|ga)|-snapshot))(?!\\w)";

  /// A version, as a group `version`.
  static final String NUMBER =
      "(?<version>\\d{1,4}(?:\\.\\d{1,6}){0,3}+(?:(?:a|b|rc)\\d{1,2}(?!\\w)|" + QUALIFIER + ")?+)";

  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\p{L}\\d./_-])(?:[vV]|[vV]ersion |[Vv]ersión |[Вв]ерси[яию] )" + NUMBER);
  private static final Pattern BELOW =
      Pattern.compile(
          "\\.?(?: https?://\\S{1,200}+)?\\n[ \\n]{0,6}+(?:[•*-] ?)?"
              + Resources.anyOf("fixed-in.txt")
              + " (?:[vV]|[vV]ersion )?"
              + NUMBER);

  /// What ends with another's name: the 3.5 of "Curio for Python 3.5" is Python's.
  private static final Pattern FOR_ANOTHER =
      Pattern.compile(" (?:for|in|with|für|mit|pour|avec|para|con|для|на) \\S+$");

  private static final String NUMBER_JOINED =
      "\\d{1,2}(?:\\.\\d{1,3}){0,3}+(?:-?(?:alpha|beta|rc)\\.?\\d{1,2})?+";

  /// The number at the end of a text, behind a blank or joined to its last letter.
  private static final Pattern LAST =
      Pattern.compile("\\p{L}(?: (\\d{1,2})|(" + NUMBER_JOINED + "))$");

  /// What is joined to a name and ends with it: the `3` of "Vue3".
  private static final Pattern JOINED =
      Pattern.compile(NUMBER_JOINED + "(?!" + Counts.LETTER + "|[\\p{N}%]|[-.:,][\\p{L}\\p{N}])");

  private static final Set<String> BEFORE_STATED =
      Set.copyOf(Resources.lines("before-version.txt"));
  private static final int BEFORE_WINDOW = 48;
  private static final int AFTER_WINDOW = 60;

  private VersionMatcher() {}

  /// The version that a name has for its end, as people write it: "JUnit 4", "Angular2". What
  /// stands before the number must be the software's name, which a link's "Chapter 3" has not, and
  /// the number none of the name's, as in "S3" for `s3fs`.
  public static Optional<String> within(String text, Software software) {
    Matcher matcher = LAST.matcher(text);
    String own = software.purl().name();
    if (!matcher.find()) {
      return Optional.empty();
    }
    String version = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    String head = Names.squeezed(text.substring(0, text.length() - version.length()));
    String full = software.purl().fullName().replace("@", "");
    boolean named = Names.squeezed(own).startsWith(head) || Names.squeezed(full).startsWith(head);
    String all = Names.squeezed(text);
    boolean whole = Names.squeezed(own).startsWith(all) || Names.squeezed(full).startsWith(all);
    return named && !whole && !own.endsWith(version) && !Counts.isCounted(head)
        ? Optional.of(version)
        : Optional.empty();
  }

  /// The version that is joined to the last letter of a name, with nothing behind it.
  public static Optional<String> joined(String text, Span name) {
    boolean letter = name.length() > 0 && Character.isLetter(text.charAt(name.end() - 1));
    Matcher matcher = JOINED.matcher(text).region(name.end(), text.length());
    return letter && matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /// The versions that stand right at a name.
  ///
  /// @param anchor whether the place is a link's text, which may say more than the name; a name has
  ///   its "for" in it: "Playwright for Java 1.49"
  public static List<String> at(String text, Span name, boolean anchor) {
    List<String> found = new ArrayList<>();
    if (!anchor) {
      joined(text, name).ifPresent(found::add);
    }
    boolean another =
        anchor && FOR_ANOTHER.matcher(text.substring(name.start(), name.end())).find();
    if (!another && hasDigit(text, name.end(), name.end() + AFTER_WINDOW)) {
      found.addAll(BehindName.versions(text, name));
    }
    if (hasDigit(text, name.start() - BEFORE_WINDOW, name.start())) {
      found.addAll(BeforeName.versions(text, name));
    }
    return found;
  }

  /// The versions that a sentence states farther on from a name.
  ///
  /// @param line the name stands in it
  public static List<String> fartherOn(String text, Span name, Span line) {
    return hasDigit(text, name.end(), line.end())
        ? FartherOn.versions(text, name, line)
        : List.of();
  }

  /// The versions that a line states in later sentences of the name that it opens with.
  ///
  /// @param line the name stands in it
  public static List<String> ofItem(String text, Span name, Span line, Named named) {
    return hasDigit(text, name.end(), line.end())
        ? ItemVersions.versions(text, name, line, named)
        : List.of();
  }

  /// The versions with a point that the text of a link states of what it links: none of another, as
  /// in "version 3.12 of Python".
  public static List<String> inAnchor(String text, Span anchor) {
    return stated(text, anchor, true).stream().filter(version -> version.contains(".")).toList();
  }

  /// Whether a piece of text has a digit: most have none, and need no further look.
  private static boolean hasDigit(String text, int from, int to) {
    int end = Math.min(to, text.length());
    for (int i = Math.max(from, 0); i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /// The versions stated on their own in a piece of text: "currently on v3.2.1".
  public static List<String> stated(String text, Span piece) {
    return stated(text, piece, false);
  }

  private static List<String> stated(String text, Span piece, boolean own) {
    List<String> found = new ArrayList<>();
    Matcher matcher = STATED.matcher(text).region(piece.start(), piece.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      boolean other =
          Counts.isOfAnother(text, matcher) || (!own && Counts.isOfAnything(text, matcher));
      if (!other && Counts.isVersion(text, matcher) && isAlone(text, matcher.start())) {
        found.add(matcher.group("version"));
      }
    }
    return found;
  }

  /// The version that the line under a piece of news begins with, "• fixed in 6.1.13", where the
  /// news ends with the name or an address after it.
  public static Optional<String> below(String text, Span name) {
    Matcher matcher = BELOW.matcher(text).region(name.end(), text.length());
    return matcher.lookingAt() && Counts.isVersion(text, matcher) && !Counts.isLarge(text, matcher)
        ? Optional.of(matcher.group("version"))
        : Optional.empty();
  }

  /// Whether no other name stands before a version.
  private static boolean isAlone(String text, int start) {
    int end = start;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin == end
        || BEFORE_STATED.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
  }
}
