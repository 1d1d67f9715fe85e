package dev.earshot.clean.topic;

import dev.earshot.clean.table.Tables;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time code at the beginning or the end of a line, and the rest of the line.
record TimeCode(Duration start, String rest, Form form) {
  /// How it stands there, on which it depends whether it is one.
  enum Form {
    /// Brackets or a dash set it apart: "[12:34] Title", "Title (12:34)".
    APART,
    /// "Title starts at 12:34".
    SAID,
    /// "Title at 12:34", which is a time code in a headline only.
    AT,
    /// "12:34 Title", which may be a time of the day.
    LEADING,
    /// "Title 12:34", which may be anything.
    TRAILING
  }

  private static final int MAX_LINE = 300;
  private static final String OPEN = "[\\[(@~（【「［〔〜～]";
  private static final String CLOSE = "\\s?[\\])）】」］〕]";

  /// "min 12:34", "Minuto 12:34".
  private static final String MINUTE = "(?:(?i:min(?:ut[eo]?)?|мин(?:ута)?)\\.?:?\\s)";

  private static final String CLOCK =
      "(?:(?<h>\\d{1,2})[:：])?(?<m>\\d{1,3})[:：](?<s>[0-5]\\d)(?:\\.\\d{1,3})?";
  private static final String UNITS =
      "(?:(?<h>\\d{1,2})\\s?(?:h(?:ours?|rs?)?|時間)\\s?(?:(?<m>\\d{1,2})(?:\\s?(?:m(?:in)?|分))?)?"
          + "(?:\\s?(?<s>\\d{1,2})\\s?(?:s(?:ec)?|秒))?"
          + "|(?<mm>\\d{1,3})\\s?(?:m(?:in)?|['’′分])\\s?"
          + "(?<ss>\\d{1,2})\\s?(?:s(?:ec)?|[\"”″秒]|''))";
  private static final String UP_TO = "(?:\\s?[-–—~]\\s?[\\d:：]{3,8})?";
  private static final String AT =
      "(?:" + String.join("|", Tables.lines(TimeCode.class, "words-before-times.txt")) + ")\\s?";

  /// No time of the day, score or ratio.
  private static final String OF_DAY =
      "(?!\\d|[:：]\\d|\\s?(?i:[ap]\\.?m)\\b|\\s(?:Uhr|Hours|o['’]clock)\\b)";

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?<open>"
              + OPEN
              + "{1,3}\\s?"
              + MINUTE
              + "?|"
              + MINUTE
              + ")?"
              + CLOCK
              + UP_TO
              + "(?:"
              + CLOSE
              + ")?"
              + OF_DAY);
  private static final Pattern LEADING_UNITS =
      Pattern.compile(
          "^(?<open>" + OPEN + "{1,3}\\s?)?" + UNITS + "(?:" + CLOSE + ")?(?![\\p{L}\\d])");
  private static final Pattern SAID =
      Pattern.compile("^" + AT + CLOCK + OF_DAY + "\\s?(?=[-–—:|])");
  private static final String BEFORE =
      "(?:(?<apart>\\s?"
          + OPEN
          + "{1,2}\\s?(?:"
          + AT
          + ")?|\\s?[-–—|｜]\\s|[｜—])|\\s(?<at>"
          + AT
          + ")?)";
  private static final Pattern TRAILING =
      Pattern.compile(BEFORE + CLOCK + UP_TO + "(?:" + CLOSE + "[,;]?)?\\.?$");

  /// "Foo (12:34) Bar (5:06)" tells how long each is.
  private static final Pattern ANOTHER = Pattern.compile("[\\[(（]\\d{1,3}[:：][0-5]\\d");

  private static final Pattern TRAILING_UNITS =
      Pattern.compile(BEFORE + UNITS + "(?:" + CLOSE + ")?\\.?$");
  private static final Pattern STARTS = Pattern.compile("(?i)start|begin");
  private static final Set<Form> HEADLINE = EnumSet.of(Form.APART, Form.SAID, Form.AT);

  /// "⏱️ 12:34", "✅ 12:34", "- 12:34".
  private static final Pattern SIGNS =
      Pattern.compile("^(?:[\\p{So}\\p{Sk}\\x{fe0f}\\x{200d}•▶►▸·→➡*–—-]++\\s*+)++(?=[\\d\\[(])");

  private static final Pattern ENDING = Pattern.compile("[\\s,;:：]++$");
  private static final String SEPARATORS = " -–—:：|｜.,>→➡•]";

  TimeCode {
    rest = ENDING.matcher(rest).replaceFirst("");
  }

  /// Reads "00:12:34 Title", "[@1:02:03] - Title", "12m34s: Title", "Title (12:34)".
  static Optional<TimeCode> of(String line) {
    String text = SIGNS.matcher(line.strip()).replaceFirst("");
    if (text.length() <= MAX_LINE && hasDigit(text, text.length() - 5, text.length())) {
      Optional<TimeCode> trailing = trailing(text);
      if (trailing.isPresent() && !hasDigit(text, 0, 4)) {
        return trailing;
      }
      return leading(text).or(() -> trailing);
    }
    return hasDigit(text, 0, 8) || text.startsWith("a") ? leading(cut(text)) : Optional.empty();
  }

  /// The same, where the line is a headline for other reasons.
  static Optional<TimeCode> ofHeadline(String heading) {
    return of(heading).filter(code -> HEADLINE.contains(code.form));
  }

  private static String cut(String text) {
    return text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text;
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, text.length()); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<TimeCode> leading(String text) {
    Matcher clock = LEADING.matcher(text);
    if (clock.find()) {
      return Optional.of(leading(text, clock, clock(clock)));
    }
    Matcher units = LEADING_UNITS.matcher(text);
    if (units.find() && isTime(units)) {
      return Optional.of(leading(text, units, units(units)));
    }
    Matcher said = SAID.matcher(text);
    return said.find()
        ? Optional.of(new TimeCode(clock(said), after(text.substring(said.end())), Form.APART))
        : Optional.empty();
  }

  private static TimeCode leading(String text, Matcher match, Duration start) {
    String rest = text.substring(match.end());
    String title = after(rest);
    String separator = rest.substring(0, rest.length() - title.length()).strip();
    boolean apart =
        match.group("open") != null
            || match.group("h") != null
            || !separator.isEmpty()
            || title.isEmpty();
    return new TimeCode(start, title, apart ? Form.APART : Form.LEADING);
  }

  private static Optional<TimeCode> trailing(String text) {
    Matcher clock = TRAILING.matcher(text);
    if (clock.find()) {
      return ANOTHER.matcher(text).region(0, clock.start()).find()
          ? Optional.empty()
          : Optional.of(trailing(text, clock, clock(clock)));
    }
    Matcher units = TRAILING_UNITS.matcher(text);
    return units.find() && isTime(units) && units.group("apart") != null
        ? Optional.of(trailing(text, units, units(units)))
        : Optional.empty();
  }

  private static TimeCode trailing(String text, Matcher match, Duration start) {
    String rest = text.substring(0, match.start()).strip();
    if (match.group("apart") != null) {
      return new TimeCode(start, rest, Form.APART);
    }
    String at = match.group("at");
    boolean starts = at != null && STARTS.matcher(at).lookingAt();
    return new TimeCode(start, rest, starts ? Form.SAID : at == null ? Form.TRAILING : Form.AT);
  }

  private static Duration clock(Matcher match) {
    return time(match.group("h"), match.group("m"), match.group("s"));
  }

  /// Whether it is more than a lone number of hours.
  private static boolean isTime(Matcher units) {
    return units.group("mm") != null || units.group("m") != null || units.group("s") != null;
  }

  private static Duration units(Matcher match) {
    return match.group("mm") != null
        ? time(null, match.group("mm"), match.group("ss"))
        : time(match.group("h"), match.group("m"), match.group("s"));
  }

  private static Duration time(
      @Nullable String hours, @Nullable String minutes, @Nullable String seconds) {
    return Duration.ofHours(number(hours))
        .plusMinutes(number(minutes))
        .plusSeconds(number(seconds));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  /// The title behind a time code. Of what parts them, a dash or dot directly before a word belongs
  /// to it: "-Zflag", ".d.ts".
  private static String after(String rest) {
    int at = 0;
    while (at < rest.length() && SEPARATORS.indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    boolean dash = at > 1 && "-.".indexOf(rest.charAt(at - 1)) >= 0 && at < rest.length();
    boolean another = dash && rest.substring(0, at - 1).strip().matches(".*[-–—:|]");
    return rest.substring(another ? at - 1 : at);
  }
}
