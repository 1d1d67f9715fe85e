package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the versions that stand behind a name, right there, "Flask 3.0", or after words about
/// releases, "Flask, which is now at version 3.0", and those that go on from them: "4.1 and 4.2".
final class BehindName {
  /// Between a name and its version may stand a class of it, "ActiveRecord::Migration[5.0]", what
  /// it is, "Conan C++ Package Manager 2.0", or a genitive, "clap's 3.1"; no "Version Manager".
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:['’]s(?= v?+\\d{1,4}\\.\\d))?+(?:/v\\d{1,2}(?=@))?+[*_`}]{0,4}+"
              + "(?:::[A-Z]\\w{1,30}+(?=\\[))?+"
              + "(?:\\[\\w[\\w,-]{0,40}+](?=[=~>]))?+"
              + "(?: (?:[A-Z][\\w/+]{1,20}+ Package Manager|(?:Web )?Framework|Engine|SDK"
              + "|(?:for|für|pour|para|для) \\p{Lu}\\w{1,12}+(?= \\()))?+(?: "
              + Resources.anyOf("release-verbs.txt")
              + "(?= ))?+"
              + "(?:[ \\u00a0]?+[(\\[]|[ \\u00a0-]|==|[>~^]=|<(?=\\d)"
              + "|/(?=\\d{1,4}\\.\\d)|[@:][~^]|@"
              + "|[ \\u00a0]?+(?:[>=~^≤≥]{1,2}+|<(?:=|(?= ?\\d++\\.\\d)))[ ]?+"
              + "|['\"]?+(?:,|:| =)[ ]?+(?:\\{ version = )?+['\"][>=~^]{0,2}+[ ]?+"
              + "|:(?=\\d{1,4}\\.\\d|[ \\u00a0](?:[vV]ersion |v\\d))[ \\u00a0]?"
              + "|</artifactId>\\s*+<version>|\" % \"|['\"] Version=['\"]|\\n[ -]{0,8}+rev: ['\"]?"
              + "|(?i: --?v(?:ersion)?[ =]['\"]?[~>= ]{0,3}"
              + "| -(?:required|minimum|maximum)version ['\"]?))"
              + "(?:(?:[vV]ersion|[rR]elease|versión|верси[яию])[ \\u00a0])?+"
              + "(?:[vV]?+\\.?+|r(?=\\d{2,3}(?![\\p{L}\\d.])))"
              + VersionMatcher.NUMBER);

  private static final String GAP = "(?:[,:]| [–—:-])?+[ \\u00a0](?:[(\\[\"“]|«[ \\u00a0]?+)?+";
  private static final String NOUN = Resources.anyOf("version-words.txt");

  /// A version behind words about releases, of which the last may say that it is one.
  private static final Pattern FAR =
      Pattern.compile(
          "(?:['’]s?+)?+[*_`)]{0,4}+(?<remark> \\([^()\\d\\n]{1,40}+\\))?+(?<words>(?:"
              + GAP
              + "(?:"
              + Resources.anyOf("release-words.txt")
              + "|"
              + NOUN
              + ")(?![\\p{L}\\d])){0,7}+)(?<gap>"
              + GAP
              + "|-)(?<v>(?:v|V(?!8(?![\\d.])))\\.?+[ ]?+)?+"
              + VersionMatcher.NUMBER);

  private static final Pattern MARKED = Pattern.compile("(?<!\\p{L})" + NOUN + "$");

  /// What goes on from one version to the next; V8 is an engine.
  private static final Pattern MORE =
      Pattern.compile(
          "(?:\\.x)?+(?:,[ ](?:and |or )?+"
              + "|[ ](?:and|und|et|и|y|or|to|oder|ou|или|&|through|vs\\.?|bis|до)[ ]"
              + "|[ ]?(?:->|[-–/→])[ ]?)(?:v|V(?!8(?![\\d.])))?+"
              + VersionMatcher.NUMBER);

  /// A time of the day, and what leads to one: "at 19.30".
  private static final Pattern TIME = Pattern.compile("(?:1\\d|2[0-3])\\.[0-5]\\d");

  private static final Pattern AT =
      Pattern.compile("(?iu)(?<!\\p{L})(?:at|ab|à|from|с|bis|to|до)$");

  private static final Pattern QUOTED = Pattern.compile("[\"“«]");
  private static final int MOST = 6;

  private BehindName() {}

  /// The versions that stand behind a name, the nearest first.
  static List<String> versions(String text, Span name) {
    Matcher next = NEXT.matcher(text).region(name.end(), text.length());
    if (next.lookingAt() && isOf(text, name, next)) {
      boolean listed = next.group().startsWith(":");
      return listed && Counts.isOfAnother(text, next) ? List.of() : chain(text, next);
    }
    Matcher far = FAR.matcher(text).region(name.end(), text.length());
    boolean told = far.lookingAt() && isTold(text, far) && isOf(text, name, far);
    return told && !isOthers(text, far) ? chain(text, far) : List.of();
  }

  /// Whether a number that words lead to is of something else, or the name is a label: "Python: in
  /// version 4, Django got".
  private static boolean isOthers(String text, Matcher far) {
    boolean label = far.group().startsWith(":") && !far.group("words").isEmpty();
    boolean time =
        TIME.matcher(far.group("version")).matches() && AT.matcher(far.group("words")).find();
    return label
        || time
        || Counts.isMeasuredFar(text, far)
        || Counts.isOfAnother(text, far)
        || Counts.isOfAnything(text, far);
  }

  /// Whether what stands between a name and a number says that this is its version. With no word
  /// between it is but an apposition, "Flask, 3.0, is out", quoted, or of three parts: "Flask -
  /// 3.0.1".
  private static boolean isTold(String text, Matcher far) {
    boolean dotted = far.group("version").contains(".");
    String words = far.group("words");
    String gap = far.group("gap");
    if (far.group("v") != null) {
      return true;
    }
    if (!words.isEmpty()) {
      return dotted || MARKED.matcher(words).find();
    }
    int end = far.end();
    boolean three = far.group("version").matches("\\d+(?:\\.\\d+){2,}.*");
    boolean apposition = gap.startsWith(",") && end < text.length() && text.charAt(end) == ',';
    boolean remarked = far.group("remark") != null;
    return three || (dotted && (remarked || apposition || QUOTED.matcher(gap).find()));
  }

  /// Whether a number is the version of a name, which is not but the word before it, "Lesson 12",
  /// nor ends with one, "Django turns 20".
  private static boolean isOf(String text, Span name, Matcher matcher) {
    String whole = text.substring(name.start(), name.end()).toLowerCase(Locale.ROOT);
    String last = whole.substring(whole.lastIndexOf(' ') + 1);
    boolean counts = Counts.isCounted(last) && !matcher.group("version").contains(".");
    return Counts.isVersion(text, matcher)
        && !counts
        && (Counts.isLargeOften(last) || !Counts.isLarge(text, matcher));
  }

  /// The version that was found, and those that go on from it.
  static List<String> chain(String text, Matcher first) {
    List<String> found = new ArrayList<>(List.of(first.group("version")));
    Matcher matcher = MORE.matcher(text).region(first.end(), text.length());
    boolean large = found.getFirst().matches("\\d{3}");
    while (found.size() < MOST
        && matcher.lookingAt()
        && Counts.isVersion(text, matcher)
        && (large || !Counts.isLarge(text, matcher))) {
      found.add(matcher.group("version"));
      matcher.region(matcher.end(), text.length());
    }
    return found;
  }
}
