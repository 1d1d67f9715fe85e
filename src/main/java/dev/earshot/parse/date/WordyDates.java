package dev.earshot.parse.date;

import dev.earshot.parse.value.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Dates that name the month: RFC 822 and whatever people made of it, in any order of day, month
/// and year.
final class WordyDates {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, Integer> MONTHS =
      Table.rows(WordyDates.class, "months.tsv").stream()
          .collect(
              Collectors.toMap(
                  row -> plain(row.get(0)),
                  row -> Integer.valueOf(row.get(1)),
                  (one, same) -> one));
  private static final String MONTH = "(\\p{L}{3,})\\.?";
  private static final String GAP = "[\\s,./-]+(?:de[l]?\\s+|of\\s+)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|[aoºª]|\\.)?"
              + GAP
              + MONTH
              + GAP
              + "(\\d{4}|\\d\\d)(?![\\d:])");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(MONTH + GAP + "(\\d{1,2})(?:st|nd|rd|th)?(?:" + GAP + "(\\d{4}))(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[\\s.,-]+(?:m\\.\\s*)?" + MONTH + "[\\s.,-]+(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST_YEAR_LAST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s+" + MONTH + "\\s+\\d{1,2}:.*\\s(\\d{4})$");
  private static final Pattern MONTH_FIRST_YEAR_LAST =
      Pattern.compile(MONTH + GAP + "(\\d{1,2})\\s+(?=\\d{1,2}:).*\\s(\\d{4})$");

  private WordyDates() {}

  static Optional<Instant> parse(String text) {
    return dayFirst(text, DAY_FIRST)
        .or(() -> dayFirst(text, DAY_FIRST_YEAR_LAST))
        .or(() -> monthFirst(text, MONTH_FIRST))
        .or(() -> monthFirst(text, MONTH_FIRST_YEAR_LAST))
        .or(() -> yearFirst(text))
        .flatMap(date -> TimesOfDay.at(date, text));
  }

  private static Optional<LocalDate> dayFirst(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<Integer> month = month(matcher.group(2));
      if (month.isPresent()) {
        return CalendarDates.date(
            year(matcher.group(3)), month.get(), Integer.parseInt(matcher.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> monthFirst(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<Integer> month = month(matcher.group(1));
      if (month.isPresent()) {
        return CalendarDates.date(
            year(matcher.group(3)), month.get(), Integer.parseInt(matcher.group(2)));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher matcher = YEAR_FIRST.matcher(text);
    Optional<Integer> month = matcher.find() ? month(matcher.group(2)) : Optional.empty();
    return month.flatMap(found ->
        CalendarDates.date(year(matcher.group(1)), found, Integer.parseInt(matcher.group(3))));
  }

  /// Two digits are a year in which there were feeds: from 1990 to 2089.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    return year < 90 ? 2000 + year : 1900 + year;
  }

  private static Optional<Integer> month(String word) {
    String lower = plain(word.toLowerCase(Locale.ROOT));
    for (int length = Math.min(lower.length(), 5); length >= 3; length--) {
      Integer month = MONTHS.get(lower.substring(0, length));
      if (month != null) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  /// Without accents, which people leave out.
  private static String plain(String word) {
    return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
  }
}
