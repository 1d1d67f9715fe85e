package dev.earshot.extract.page;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the versions that notes state for a package: "SQLAlchemy 1.4.0", "v3.2.1", "Django 2",
/// "0.9 beta", "1.11 to 2.0". Years, counts ("Django 5 tips"), times and percentages are none.
public final class VersionMatcher {
  /// What a version before its release has: `2.0rc1`, `3.0.0-preview2`, `4.0.0.beta1`, `3.0.0-M2`.
  static final String BEFORE_RELEASE =
      "[-.](?:(?i:alpha|beta|rc|cr|pre|preview)\\.?|M)\\d{1,2}(?:\\.\\d{1,6}){0,3}+(?!\\w)";

  private static final String NUMBER =
      "(\\d{1,4}(?:\\.\\d{1,6}){0,3}+(?:(?:a|b|rc)\\d{1,2}(?!\\w)|" + BEFORE_RELEASE + ")?+)";

  /// Between a name and its version may stand a class of it, "ActiveRecord::Migration[5.0]", what
  /// it is, "Conan C++ Package Manager 2.0", or a genitive, "clap's 3.1"; no "Version Manager".
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:['’]s(?= v?+\\d{1,4}\\.\\d))?+[*_`}]{0,4}+(?:::[A-Z]\\w{1,30}+(?=\\[))?+"
              + "(?: (?:[A-Z][\\w/+]{1,20}+ Package Manager|Framework|Engine))?+(?: (?:"
              + String.join("|", longestFirst(Resources.lines("release-verbs.txt")))
              + ")(?= ))?+"
              + "(?:[ \\u00a0]?+[(\\[]|[ \\u00a0-]|==|[>~^]=|@|[ \\u00a0][>=~^]{1,2}+[ ]?+"
              + "|['\"]?+(?:,|:| =)[ ]?+['\"][>=~^]{0,2}+[ ]?+"
              + "|:(?=\\d{1,4}\\.\\d|[ \\u00a0](?:[vV]ersion |v\\d))[ \\u00a0]?"
              + "|</artifactId>\\s*+<version>|\" % \"|['\"] Version=['\"]"
              + "|(?i: -(?:required|minimum|maximum)?version ['\"]?))"
              + "(?:(?:[vV]ersion|[rR]elease|versión|верси[яию])[ \\u00a0])?+[vV]?+\\.?+"
              + NUMBER);

  /// What goes on from one version to the next; V8 is an engine.
  private static final Pattern MORE =
      Pattern.compile(
          "(?:\\.x)?+(?:,[ ]|[ ](?:and|und|et|и|y|or|to|oder|ou|или|&)[ ]|[ ]?[-–/→][ ]?)"
              + "(?:v|V(?!8(?![\\d.])))?+"
              + NUMBER);

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b[vV]|[vV]ersi[oó]n |[rR]elease )"
              + NUMBER
              + "(?: release)?+ (?:(?:of|von|de|du|for) (?:the )?+|d['’])$"
              + "|[Вв]ерси\\p{L}{1,2}+ (\\d{1,4}(?:\\.\\d{1,6}){0,3}+) $");
  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\p{L}\\d./_-])(?:[vV]|[vV]ersion |[Vv]ersión |[Вв]ерси[яию] )" + NUMBER);
  private static final Pattern BELOW =
      Pattern.compile(
          "\\.?(?: https?://\\S{1,200}+)?\\n[ \\n]{0,6}+(?:[•*-] ?)?(?iu:"
              + String.join("|", Resources.lines("fixed-in.txt"))
              + ") (?:[vV]|[vV]ersion )?"
              + NUMBER);

  /// What ends with another's name: the 3.5 of "Curio for Python 3.5" is Python's.
  private static final Pattern FOR_ANOTHER =
      Pattern.compile(" (?:for|in|with|für|mit|pour|avec|para|con|для|на) \\S+$");

  private static final Pattern OF_ANOTHER =
      Pattern.compile("(?: release)?+ (?:of|von|de|du|di|van) (?:the )?+\\p{Lu}");

  /// What follows a number without a point that is some other thing's: "v8 engine", "version 3 of
  /// the protocol".
  private static final Pattern OF_ANYTHING = Pattern.compile(" (?:engine|of|von|de|du|di|van)\\b");

  private static final String NUMBER_JOINED =
      "\\d{1,2}(?:\\.\\d{1,3}){0,3}+(?:-?(?:alpha|beta|rc)\\.?\\d{1,2})?+";

  /// The number at the end of a text, behind a blank or joined to its last letter.
  private static final Pattern LAST =
      Pattern.compile("\\p{L}(?: (\\d{1,2})|(" + NUMBER_JOINED + "))$");

  /// What is joined to a name and ends with it: the `3` of "Vue3".
  private static final Pattern JOINED =
      Pattern.compile(NUMBER_JOINED + "(?![\\p{L}\\p{N}%]|[-.:,][\\p{L}\\p{N}])");

  private static final Set<String> BEFORE_STATED =
      Set.copyOf(Resources.lines("before-version.txt"));
  private static final Set<String> COUNTING = Set.copyOf(Resources.lines("counting.txt"));

  /// What gets as far in earnest; of others it is a course, an episode or an answer of a server.
  private static final Set<String> LARGE = Set.copyOf(Resources.lines("large-versions.txt"));

  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

  private static final String VERSION = "ersion ";
  private static final int BEFORE_WINDOW = 40;
  private static final int AFTER_WINDOW = 40;

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
    return named && !whole && !own.endsWith(version) && !COUNTING.contains(head)
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
      Matcher matcher = AFTER.matcher(text).region(name.end(), text.length());
      if (matcher.lookingAt()
          && Counts.isVersion(text, matcher)
          && isOf(text, name, matcher)
          && !(matcher.group().startsWith(":") && isOfAnother(text, matcher))) {
        found.add(matcher.group(1));
        chain(text, matcher.end(), found);
      }
    }
    if (hasDigit(text, name.start() - BEFORE_WINDOW, name.start())) {
      before(text, name).ifPresent(found::add);
    }
    return found;
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
      boolean other = isOfAnother(text, matcher) || (!own && isOfAnything(text, matcher));
      if (!other && Counts.isVersion(text, matcher) && isAlone(text, matcher.start())) {
        found.add(matcher.group(1));
      }
    }
    return found;
  }

  private static boolean isOfAnother(String text, Matcher matcher) {
    return OF_ANOTHER.matcher(text).region(matcher.end(1), text.length()).lookingAt();
  }

  private static boolean isOfAnything(String text, Matcher matcher) {
    return !matcher.group(1).contains(".")
        && (matcher.group().equals("V8")
            || OF_ANYTHING.matcher(text).region(matcher.end(1), text.length()).lookingAt());
  }

  /// The version that the line under a piece of news begins with, "• fixed in 6.1.13", where the
  /// news ends with the name or an address after it.
  public static Optional<String> below(String text, Span name) {
    Matcher matcher = BELOW.matcher(text).region(name.end(), text.length());
    return matcher.lookingAt() && Counts.isVersion(text, matcher) && !isLarge(text, matcher)
        ? Optional.of(matcher.group(1))
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

  private static void chain(String text, int from, List<String> found) {
    Matcher matcher = MORE.matcher(text).region(from, text.length());
    boolean large = THREE_DIGITS.matcher(found.getLast()).matches();
    while (matcher.lookingAt()
        && Counts.isVersion(text, matcher)
        && (large || !isLarge(text, matcher))
        && found.size() < 6) {
      found.add(matcher.group(1));
      matcher.region(matcher.end(), text.length());
    }
  }

  private static Optional<String> before(String text, Span name) {
    int from = Math.max(0, name.start() - BEFORE_WINDOW);
    if (name.start() == 0 || " '’".indexOf(text.charAt(name.start() - 1)) < 0) {
      return Optional.empty();
    }
    Matcher matcher = BEFORE.matcher(text.substring(from, name.start()));
    return matcher.find()
        ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.of(matcher.group(2)))
        : Optional.empty();
  }

  /// Whether a number is the version of a name, which is not but the word before it, "Lesson 12",
  /// nor ends with one, "Django turns 20".
  private static boolean isOf(String text, Span name, Matcher matcher) {
    String whole = text.substring(name.start(), name.end()).toLowerCase(Locale.ROOT);
    String last = whole.substring(whole.lastIndexOf(' ') + 1);
    boolean counts = COUNTING.contains(last) && !matcher.group(1).contains(".");
    return !counts && (LARGE.contains(last) || !isLarge(text, matcher));
  }

  /// Whether a number has three digits and nothing but a blank before it.
  private static boolean isLarge(String text, Matcher matcher) {
    return THREE_DIGITS.matcher(matcher.group(1)).matches() && isBare(text, matcher.start(1));
  }

  /// The first of the words that fits is taken for good: "goes to" must be tried before "goes".
  private static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /// Whether a number has nothing but a blank before it, and not "version".
  private static boolean isBare(String text, int start) {
    return start > 0
        && text.charAt(start - 1) == ' '
        && !text.regionMatches(true, start - VERSION.length(), VERSION, 0, VERSION.length());
  }
}
