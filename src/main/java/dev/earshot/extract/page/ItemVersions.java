package dev.earshot.extract.page;

import dev.earshot.extract.known.Resources;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the version that an item states of what it opens with, in a later sentence in which
/// nothing else is named before it: "a-tool, for icons. Version 2.0 just landed.", "… Not touched
/// for a while, but 0.11.0 works."
final class ItemVersions {
  /// So far from its name a version is still that one's.
  private static final int WINDOW = 400;

  private static final Pattern STATED =
      Pattern.compile(
          "(?<![\\p{L}\\d./_$€£#@:+~^-])(?<noun>"
              + Resources.anyOf("version-words.txt")
              + "[ ])?+(?<v>v(?=\\d))?+"
              + VersionMatcher.NUMBER);

  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…][\"”»)]?+[ \\u00a0]+(?=[\\p{Lu}\\d«“\"(]|v\\d)");

  private static final Pattern THREE = Pattern.compile("\\d+\\.\\d+\\.\\d+.*");

  private static final Pattern OPENING =
      Pattern.compile("[ \\u00a0(]*+(?:" + Resources.anyOf("item-openings.txt") + " )?+");

  private static final Pattern ACT =
      Pattern.compile("(?<!\\p{L})" + Resources.anyOf("release-acts.txt") + " (?:la |the )?$");

  /// What may stand before a number that says itself that it is a version: a plain word.
  private static final Pattern PLAIN =
      Pattern.compile("(?:^|[ \\u00a0(«“\"'’])(?<word>\\p{Ll}++)[ \\u00a0]$");

  private static final Set<String> BEFORE = Set.copyOf(Resources.lines("before-version.txt"));

  /// What follows a number that is something else's: "only on 1.0.0 of the plugin".
  private static final Pattern OF = Pattern.compile(" (?:of|von|de|du|des|di|van) ");

  private static final Pattern SIGN = Pattern.compile("[,;–—(:][ \\u00a0]?$");

  private ItemVersions() {}

  /// The versions of a name that opens a line; none where the line states none of it.
  static List<String> versions(String text, Span name, Span line, Named named) {
    int end = Math.min(line.end(), name.end() + WINDOW);
    if (end <= name.end() || !opens(name, line, named)) {
      return List.of();
    }
    Matcher stop = SENTENCE_END.matcher(text).region(name.end(), end);
    boolean more = stop.find() && isAlone(name, stop.start(), named);
    while (more) {
      int sentence = stop.end();
      more = stop.find();
      List<String> found = inSentence(text, new Span(sentence, more ? stop.end() : end), named);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// Whether a name is that of the first package on its line.
  private static boolean opens(Span name, Span line, Named named) {
    Integer first = named.packages().ceiling(line.start());
    return first != null && first >= name.start();
  }

  /// Whether the rest of its sentence names no other package.
  private static boolean isAlone(Span name, int end, Named named) {
    Integer other = named.packages().ceiling(name.end());
    return other == null || other >= end;
  }

  private static List<String> inSentence(String text, Span sentence, Named named) {
    Matcher stated = STATED.matcher(text).region(sentence.start(), sentence.end());
    stated.useTransparentBounds(true);
    Integer other = named.all().ceiling(sentence.start());
    int end = other == null ? sentence.end() : Math.min(sentence.end(), other);
    while (stated.find() && stated.start() <= end) {
      if (isVersion(text, sentence, stated) && !isBeforeName(stated.end(), named)) {
        return BehindName.chain(text, stated);
      }
    }
    return List.of();
  }

  /// Whether a name follows, whose version it is: "version 2.9 Flask".
  private static boolean isBeforeName(int end, Named named) {
    Integer next = named.all().ceiling(end);
    return next != null && next <= end + 1;
  }

  /// Whether what stands before a number in its sentence says that it is a version.
  private static boolean isVersion(String text, Span sentence, Matcher stated) {
    String before = text.substring(sentence.start(), stated.start());
    boolean told =
        OPENING.matcher(before).matches()
            || ACT.matcher(before).find()
            || ((stated.group("v") != null || THREE.matcher(stated.group("version")).matches())
                && isPlain(before));
    return told
        && stated.group("version").contains(".")
        && Counts.isVersion(text, stated)
        && !Counts.isMeasuredFar(text, stated)
        && !OF.matcher(text).region(stated.end(), text.length()).lookingAt();
  }

  /// Whether what stands before a number is a sign, or a word that leads to a version.
  private static boolean isPlain(String before) {
    Matcher plain = PLAIN.matcher(before);
    return plain.find()
        ? BEFORE.contains(plain.group("word").toLowerCase(Locale.ROOT))
        : SIGN.matcher(before).find();
  }
}
