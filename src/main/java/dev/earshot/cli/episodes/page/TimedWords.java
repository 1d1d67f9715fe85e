package dev.earshot.cli.episodes.page;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.podcast.Chapter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A line of the page that may say when a chapter begins.
///
/// @param times every time code that stands in it, as written
/// @param words its letters and digits
record TimedWords(String times, String words) {
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern LEADING_ZEROS = Pattern.compile("^0");

  static TimedWords of(String time, String heading) {
    return new TimedWords(time, folded(heading));
  }

  /// A line of notes, with its times among its words.
  static TimedWords ofNotes(String line) {
    return new TimedWords(line, folded(line));
  }

  /// Whether the chapter is named here with its time: in full, or by words of its title.
  boolean tell(Chapter chapter) {
    String time = LEADING_ZEROS.matcher(EpisodeLines.clock(chapter.start())).replaceFirst("");
    String title = folded(chapter.title());
    return times.contains(time)
        && (words.contains(title) || (!words.isEmpty() && title.contains(words)));
  }

  private static String folded(String text) {
    return SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
