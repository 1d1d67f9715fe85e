package dev.earshot.search.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the fields that take a range: `date:2021-03..2021-06`, `since:3months`, `duration:>1h`,
/// `number:200..230`.
final class Ranges {
  static final List<String> NAMES =
      List.of("date", "since", "after", "until", "before", "duration", "number");
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?:(\\d{1,3})(?:[.,](\\d))?_?h(?:ours?|rs?)?)?"
              + "(?:(\\d{1,5})_?m(?:in(?:ute)?s?)?)?(?:(\\d{1,6})_?s)?");

  /// As players show it: `1:30:00`, `45:30`.
  private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})");

  private static final Pattern UNIT =
      Pattern.compile("(?:hour|h|minute|min|day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

  private Ranges() {}

  static boolean isName(String field) {
    return NAMES.contains(field);
  }

  /// Whether a word may follow a number in a range: `since:3 months`.
  static boolean isUnit(String word) {
    return UNIT.matcher(word).matches();
  }

  /// A sentence that says how the field's ranges are written; of `query`, what its names are.
  static String example(String field) {
    return switch (field) {
      case "duration" -> "Lengths are written as in duration:>1h30m or duration:20m..40m.";
      case "number" -> "Numbers are written as in number:227 or number:200..230.";
      case "query" -> "No query is saved under that name.";
      default -> "Dates are written as in date:2021-03..2021-06 or since:3months.";
    };
  }

  /// The clause; empty where the field is another one or the text is no range.
  static Optional<Clause> read(String field, String text, Instant now) {
    return switch (field) {
      case "date" -> Range.of(text).flatMap(range -> published(range, now));
      case "since" -> published(new Range(text, ""), now);
      case "after" -> Period.of(text, now).map(p -> published(Optional.of(p.until()), none()));
      case "until" -> published(new Range("", text), now);
      case "before" -> Period.of(text, now).map(p -> published(none(), Optional.of(p.since())));
      case "duration" -> Range.of(text).flatMap(Ranges::lasts);
      case "number" -> Range.of(text).flatMap(Ranges::numbered);
      default -> Optional.empty();
    };
  }

  private static Optional<Instant> none() {
    return Optional.empty();
  }

  private static Clause published(Optional<Instant> since, Optional<Instant> until) {
    return new Clause.Published(since, until);
  }

  private static Optional<Clause> published(Range range, Instant now) {
    Optional<Instant> since = Period.of(range.from(), now).map(Period::since);
    Optional<Instant> until = Period.of(range.to(), now).map(Period::until);
    boolean understood =
        since.isPresent() != range.from().isEmpty() && until.isPresent() != range.to().isEmpty();
    return understood ? Optional.of(published(since, until)) : Optional.empty();
  }

  private static Optional<Clause> lasts(Range range) {
    Optional<Duration> min = length(range.from());
    Optional<Duration> max = length(range.to());
    boolean understood =
        min.isPresent() != range.from().isEmpty() && max.isPresent() != range.to().isEmpty();
    return understood ? Optional.of(new Clause.Lasts(min, max)) : Optional.empty();
  }

  /// `1h30m`, `1h30`, `1.5h`, `1:30:00`, `90m`, `90` (minutes).
  private static Optional<Duration> length(String text) {
    if (text.matches("\\d{1,4}")) {
      return Optional.of(Duration.ofMinutes(Long.parseLong(text)));
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(length(part(clock, 1), part(clock, 2), part(clock, 3)));
    }
    Matcher matcher = LENGTH.matcher(text.replaceFirst("h(\\d{1,2})$", "h$1m"));
    if (text.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    Duration tenths = Duration.ofMinutes(6 * part(matcher, 2));
    return Optional.of(length(part(matcher, 1), part(matcher, 3), part(matcher, 4)).plus(tenths));
  }

  private static Duration length(long hours, long minutes, long seconds) {
    return Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds);
  }

  private static long part(Matcher matcher, int group) {
    return matcher.group(group) == null ? 0 : Long.parseLong(matcher.group(group));
  }

  private static Optional<Clause> numbered(Range range) {
    Optional<Long> min = number(range.from());
    Optional<Long> max = number(range.to());
    boolean understood =
        min.isPresent() != range.from().isEmpty() && max.isPresent() != range.to().isEmpty();
    return understood
        ? Optional.of(new Clause.Numbered(min.orElse(0L), max.orElse(Long.MAX_VALUE)))
        : Optional.empty();
  }

  private static Optional<Long> number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
  }

  /// `a..b`, `a..`, `..b`, `>a`, `<b`, `a` (from the beginning of a to its end); an empty end is
  /// open.
  private record Range(String from, String to) {
    static Optional<Range> of(String text) {
      int dots = text.indexOf("..");
      if (dots >= 0) {
        Range range = new Range(text.substring(0, dots), text.substring(dots + 2));
        return Optional.of(range).filter(r -> !r.from.isEmpty() || !r.to.isEmpty());
      }
      String bare = text.replaceFirst("^[<>]=?", "");
      return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
        case '>' -> Optional.of(new Range(bare, ""));
        case '<' -> Optional.of(new Range("", bare));
        default -> Optional.of(new Range(text, text));
      };
    }
  }
}
