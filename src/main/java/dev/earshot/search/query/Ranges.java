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
      Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,5})m(?:in)?)?(?:(\\d{1,6})s)?");
  private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

  private Ranges() {}

  static boolean isName(String field) {
    return NAMES.contains(field);
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

  /// `1h30m`, `90m`, `90` (minutes).
  private static Optional<Duration> length(String text) {
    if (text.matches("\\d{1,4}")) {
      return Optional.of(Duration.ofMinutes(Long.parseLong(text)));
    }
    Matcher matcher = LENGTH.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        Duration.ofHours(part(matcher, 1))
            .plusMinutes(part(matcher, 2))
            .plusSeconds(part(matcher, 3)));
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
