package dev.earshot.clean.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.TextNode;

/// A line of the notes with the time codes in it, and whether they show that line ends were lost.
///
/// Codes that do not rise are lengths or scores, those that rise by the second or stand behind the
/// names of books are verses, and those that stand within sentences or begin in the morning may be
/// times of the day: such lines stay whole.
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

    /// Whether nothing stands before it, on its line of the source at least.
    private boolean startsLine() {
      String whole = text.getWholeText();
      int at = start - 1;
      while (at >= 0 && whole.charAt(at) != '\n' && Character.isWhitespace(whole.charAt(at))) {
        at--;
      }
      return before == 0 || (at >= 0 && whole.charAt(at) == '\n');
    }

    private boolean isBracketed() {
      return "[(（【".indexOf(text.getWholeText().charAt(start)) >= 0;
    }

    private boolean isRound() {
      return "(（".indexOf(text.getWholeText().charAt(start)) >= 0;
    }

    private boolean isSquare() {
      return isBracketed() && !isRound();
    }

    /// Whether a bracket is missing, as in "24:29] Foo" and "36:39Foo".
    private boolean isTorn() {
      return !isBracketed() && (isGluedToWordAfter() || text.getWholeText().charAt(end - 1) == ']');
    }

    /// Whether it stands in a remark, as in "(see 10:30 news)".
    private boolean isAside() {
      String whole = text.getWholeText();
      int from = Math.max(0, start - ASIDE);
      int to = Math.min(whole.length(), end + ASIDE);
      return OPENED.matcher(whole).region(from, start).lookingAt()
          && CLOSED.matcher(whole).region(start, to).lookingAt();
    }

    /// Whether words of one sentence stand on both its sides, as in "at 5:30 in the morning".
    private boolean isInSentence() {
      String whole = text.getWholeText();
      return !isBracketed()
          && AT.matcher(whole).region(Math.max(0, start - 8), start).find()
          && LOWER.matcher(whole).region(end, whole.length()).lookingAt();
    }

    private boolean isTimeOfDay() {
      return !isBracketed() && seconds >= MORNING && seconds < MIDNIGHT;
    }

    /// Whether a word leads on to it, as that of a title does and the end of a sentence does not.
    private boolean isLedTo() {
      String whole = text.getWholeText();
      int at = start - 1;
      while (at >= 0 && whole.charAt(at) != '\n' && Character.isWhitespace(whole.charAt(at))) {
        at--;
      }
      return at >= 0 && at < start - 1 && Character.isLetterOrDigit(whole.charAt(at));
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
  private static final Pattern OPENED = Pattern.compile(".*[(（][^()（）]*+", Pattern.DOTALL);
  private static final Pattern CLOSED = Pattern.compile("[^()（）]*+[)）]");
  private static final Pattern AT =
      Pattern.compile("(?<!\\p{L})(?:[Aa]t|[Uu]m|[Bb]y|[Uu]ntil)\\s$");
  private static final Pattern LOWER = Pattern.compile("\\s\\p{Ll}");

  /// How many characters on either side are looked at for the brackets of a remark.
  private static final int ASIDE = 80;

  private static final int MIN_CODES = 3;

  /// Times of a day are read as minutes: 7:00 to 23:59.
  private static final int MORNING = 7 * 60;

  private static final int MIDNIGHT = 24 * 60;

  /// A recording's first part begins before this.
  private static final int FIRST_PART = 60;

  /// On average from one to the next.
  private static final int MIN_SECONDS = 5;

  private final List<Code> codes = new ArrayList<>();
  private char last;
  private boolean endsWithCode;

  List<Code> codes() {
    return codes;
  }

  /// Goes on with another text.
  void add(TextNode node) {
    String text = node.getWholeText();
    int known = codes.size();
    if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
      boolean first = last == 0;
      for (Matcher clock = CLOCK.matcher(text); clock.find(); first = false) {
        codes.add(code(node, text, clock, first && text.substring(0, clock.start()).isBlank()));
      }
    }
    int end = codes.size() > known ? codes.getLast().end : 0;
    endsWithCode =
        (end > 0 || endsWithCode) && text.chars().skip(end).noneMatch(Character::isLetterOrDigit);
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
    return !codes.isEmpty() && codes.getFirst().startsLine();
  }

  /// The codes of the form that most of them have, without those within sentences.
  private List<Code> parts() {
    long square = codes.stream().filter(Code::isSquare).count();
    return square * 2 > codes.size()
        ? codes.stream().filter(code -> code.isSquare() || code.isTorn()).toList()
        : codes.stream().filter(code -> !code.isAside() && !code.isInSentence()).toList();
  }

  /// The parts' codes that are later than those before them.
  List<Code> rising() {
    return rising(parts());
  }

  private static List<Code> rising(List<Code> parts) {
    List<Code> rising = new ArrayList<>();
    for (Code code : parts) {
      if (rising.isEmpty() || code.seconds > rising.getLast().seconds) {
        rising.add(code);
      }
    }
    return rising;
  }

  /// Whether it is several lines that run on.
  ///
  /// @param all the time codes that the notes have
  boolean isRunOn(List<Code> all) {
    List<Code> parts = parts();
    List<Code> rising = rising(parts);
    return isLong(rising, all.size())
        && rising.size() * 10 >= parts.size() * 7
        && isSlow(rising)
        && areSetApart(rising)
        && !followTitles(rising, all)
        && !all.stream().allMatch(Code::isTimeOfDay);
  }

  private boolean isLong(List<Code> rising, int all) {
    return rising.size() >= MIN_CODES
        || (rising.size() > 1 && all > MIN_CODES && startsWithCode())
        || (!rising.isEmpty() && all >= MIN_CODES && rising.stream().allMatch(Code::isStray));
  }

  /// Whether the codes stand behind the names of books, or what a day has, with signs between.
  private boolean followTitles(List<Code> rising, List<Code> all) {
    return rising.getFirst().isLedTo()
        && rising.stream().noneMatch(code -> code.isBracketed() || code.isStray())
        && (endsWithCode || all.stream().allMatch(code -> code.seconds >= FIRST_PART));
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
    List<Code> parts = parts();
    if (startsWithCode() || !parts.stream().allMatch(Code::isBracketed)) {
      return false;
    }
    long glued = parts.stream().filter(Code::isGluedToWordBefore).count();
    long gluedAfter = parts.stream().filter(Code::isGluedToWordAfter).count();
    return glued == gluedAfter ? parts.stream().allMatch(Code::isRound) : gluedAfter > glued;
  }
}
