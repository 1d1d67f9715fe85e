package dev.earshot.clean.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/// A line of the notes with the time codes in it, and whether they show that line ends were lost.
///
/// Codes that do not rise are lengths or scores, those that rise by the second are verses, and
/// those that stand within sentences may be times of the day: such lines stay whole.
final class TimedLine {
  /// A time code.
  ///
  /// @param seconds what it says
  /// @param before the character before it; 0 at the beginning of the line
  /// @param after the character behind it; 0 where the text ends
  record Code(TextNode text, int start, int end, int seconds, char before, char after) {
    private boolean isGluedToWordBefore() {
      return Character.isLetterOrDigit(before) || ".!?…:)]\"”»".indexOf(before) >= 0;
    }

    private boolean isGluedToWordAfter() {
      return Character.isLetterOrDigit(after);
    }

    private boolean isBracketed() {
      return "[(（【".indexOf(text.getWholeText().charAt(start)) >= 0;
    }

    private boolean isRound() {
      return "(（".indexOf(text.getWholeText().charAt(start)) >= 0;
    }

    private boolean isSetApart() {
      return isBracketed() || hasSeparator() || isGluedToWordBefore();
    }

    /// Whether nobody would set it so within a line: "for Foo.[12:34] Bar".
    private boolean isStray() {
      return isGluedToWordBefore() && (isBracketed() || hasSeparator());
    }

    private boolean hasSeparator() {
      return SEPARATOR
          .matcher(text.getWholeText())
          .region(end, text.getWholeText().length())
          .lookingAt();
    }
  }

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:：/=]|\\d[.,])(?:[\\[(（【]\\s?@?)?"
              + "(?:(?<h>\\d{1,2})[:：])?(?<m>\\d{1,3})[:：](?<s>[0-5]\\d)(?![\\d:：%])"
              + "(?:\\.\\d{1,3}(?!\\d))?(?:\\s?[-–—]\\s?\\d[\\d:]{2,7})?(?:\\s?[\\])）】])?"
              + "(?!\\s?(?i:[ap]\\.?m)\\b|\\s(?:Uhr|Hours|o['’]clock)\\b)");
  private static final Pattern SEPARATOR = Pattern.compile("\\s?[-–—:|](?=.)");
  private static final int MIN_CODES = 3;

  /// On average from one to the next.
  private static final int MIN_SECONDS = 5;

  private final List<Code> codes = new ArrayList<>();
  private char last;

  List<Code> codes() {
    return codes;
  }

  /// Goes on with another text.
  void add(TextNode node) {
    String text = node.getWholeText();
    if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
      boolean first = last == 0;
      for (Matcher clock = CLOCK.matcher(text); clock.find(); first = false) {
        codes.add(code(node, text, clock, first && text.substring(0, clock.start()).isBlank()));
      }
    }
    if (!text.isBlank()) {
      last = text.charAt(text.length() - 1);
    } else if (last != 0) {
      last = ' ';
    }
  }

  private Code code(TextNode node, String text, Matcher clock, boolean first) {
    int start = clock.start();
    char before = first ? 0 : start > 0 ? text.charAt(start - 1) : last;
    char after = clock.end() < text.length() ? text.charAt(clock.end()) : 0;
    return new Code(node, start, clock.end(), seconds(clock), before, after);
  }

  private static int seconds(Matcher clock) {
    String hours = clock.group("h");
    return (hours == null ? 0 : Integer.parseInt(hours)) * 3600
        + Integer.parseInt(clock.group("m")) * 60
        + Integer.parseInt(clock.group("s"));
  }

  private boolean startsWithCode() {
    return !codes.isEmpty() && codes.getFirst().before == 0;
  }

  /// The codes that are later than those before them.
  List<Code> rising() {
    List<Code> rising = new ArrayList<>();
    for (Code code : codes) {
      if (rising.isEmpty() || code.seconds > rising.getLast().seconds) {
        rising.add(code);
      }
    }
    return rising;
  }

  /// Whether it is several lines that run on.
  ///
  /// @param all how many time codes the notes have
  boolean isRunOn(int all) {
    List<Code> rising = rising();
    return (rising.size() >= MIN_CODES
            || (rising.size() > 1 && all > MIN_CODES && startsWithCode())
            || (all >= MIN_CODES && rising.stream().allMatch(Code::isStray)))
        && rising.size() * 10 >= codes.size() * 7
        && isSlow(rising)
        && areSetApart(rising);
  }

  private static boolean isSlow(List<Code> rising) {
    int seconds = rising.getLast().seconds - rising.getFirst().seconds;
    return seconds >= MIN_SECONDS * (rising.size() - 1);
  }

  private boolean areSetApart(List<Code> rising) {
    long apart = rising.stream().filter(Code::isSetApart).count();
    boolean titled =
        startsWithCode()
            && rising.size() >= MIN_CODES
            && rising.stream().allMatch(code -> ",;.?!".indexOf(code.after) < 0);
    return titled || apart * 10 >= rising.size() * 7L;
  }

  /// Whether the codes stand behind what they are the times of.
  boolean endsTitles() {
    if (startsWithCode() || !codes.stream().allMatch(Code::isBracketed)) {
      return false;
    }
    long glued = codes.stream().filter(Code::isGluedToWordBefore).count();
    long gluedAfter = codes.stream().filter(Code::isGluedToWordAfter).count();
    return glued == gluedAfter ? codes.stream().allMatch(Code::isRound) : gluedAfter > glued;
  }
}
