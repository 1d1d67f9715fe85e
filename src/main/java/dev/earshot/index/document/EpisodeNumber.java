package dev.earshot.index.document;

import dev.earshot.podcast.Episode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number by which listeners call an episode: "#227".
public final class EpisodeNumber {
  /// "#227 …", "227: …", "JSJ 437: …", "Episode 12 - …", "go-time-331": some words or none, the
  /// number, and then an end. No dates and no years in passing.
  private static final Pattern IN_TITLE =
      Pattern.compile(
          "^(?:#(\\d{1,5})\\b|(?:[\\p{L}&.'’ -]{0,40}?[ #.-])?#?(\\d{1,5})"
              + "(?:\\s*$|\\s*[:|–—)\\]]|\\s+-\\s|\\.(?:\\s|$)))");

  private EpisodeNumber() {}

  /// What the feed says, else what the title begins with.
  public static OptionalInt of(Episode episode) {
    OptionalInt said = episode.media().number();
    return said.isPresent() ? said : inTitle(episode.title());
  }

  static OptionalInt inTitle(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    if (!matcher.find()) {
      return OptionalInt.empty();
    }
    String digits = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
