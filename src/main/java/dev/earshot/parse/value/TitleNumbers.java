package dev.earshot.parse.value;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that a title carries: `#227 …`, `Ep. 12 – …`, `S02E03`, `212: …`.
public record TitleNumbers(OptionalInt season, OptionalInt episode) {
  private static final Pattern SEASON_EPISODE =
      Pattern.compile(
          "\\b(?:s|season|staffel|saison|temporada)\\s*(\\d{1,3})\\s*[,:.|/-]?\\s*"
              + "(?:e|ep|episode|folge|épisode|episodio)\\.?\\s*(\\d{1,4})\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// The number goes before the word: `25 выпуск 02 сезона`.
  private static final Pattern EPISODE_OF_SEASON =
      Pattern.compile(
          "\\b(\\d{1,4})[-\\s]*(?:й\\s+)?выпуск\\s+(\\d{1,3})[-\\s]*(?:го\\s+)?сезона",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// Surest first.
  private static final List<Pattern> EPISODES =
      List.of(
          Pattern.compile("(?<![\\w&])#\\s*(\\d{1,5})\\b"),
          Pattern.compile(
              "\\b(?:ep|eps|episode|show|épisode|episodio|episódio|folge|ausgabe|aflevering|avsnitt"
                  + "|odcinek|выпуск)[.:]?\\s*(?:n[o°º]?\\.?\\s*|№\\s*)?(\\d{1,5})\\b",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS),
          Pattern.compile("^e(\\d{1,4})\\b", Pattern.CASE_INSENSITIVE),
          Pattern.compile("第\\s*(\\d{1,5})\\s*[期集回話话]"),
          Pattern.compile("^\\[?(\\d{1,4})\\]?\\s*(?:[:|–—]|-\\s)(?!\\d)"));

  /// The numbers of a title; empty where it has none.
  public static TitleNumbers of(String title) {
    Matcher both = SEASON_EPISODE.matcher(title);
    if (both.find()) {
      return new TitleNumbers(number(both.group(1)), number(both.group(2)));
    }
    Matcher reversed = EPISODE_OF_SEASON.matcher(title);
    if (reversed.find()) {
      return new TitleNumbers(number(reversed.group(2)), number(reversed.group(1)));
    }
    for (Pattern pattern : EPISODES) {
      Matcher matcher = pattern.matcher(title);
      if (matcher.find() && !isYear(matcher, pattern)) {
        return new TitleNumbers(OptionalInt.empty(), number(matcher.group(1)));
      }
    }
    return new TitleNumbers(OptionalInt.empty(), OptionalInt.empty());
  }

  /// "2020: a year in review" has no episode number.
  private static boolean isYear(Matcher matcher, Pattern pattern) {
    int number = Integer.parseInt(matcher.group(1));
    return pattern.equals(EPISODES.getLast()) && number >= 1900 && number < 2100;
  }

  private static OptionalInt number(String digits) {
    return Numbers.positive(java.util.Optional.of(digits));
  }
}
