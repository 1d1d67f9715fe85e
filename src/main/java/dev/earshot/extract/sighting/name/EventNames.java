package dev.earshot.extract.sighting.name;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells events, journals and clubs from the software that they are called after: "React Conf",
/// "SciPy 2019".
final class EventNames {
  /// A year by itself; a version has more.
  private static final Pattern YEAR = Pattern.compile("20[0-3]\\d(?!\\.?[\\w-])");

  private final Set<String> events = Set.copyOf(Resources.lines("events.txt"));

  /// How many words go on to say that it is an event or the like, and no software.
  ///
  /// @param first the number of the first of the name's words
  /// @param length how many words it has
  int wordsBehind(Reading reading, int first, int length) {
    int from = first + length;
    int start = reading.words().get(first).span().start();
    for (int i = from; i < reading.words().size() && i < from + 2; i++) {
      Word word = reading.words().get(i);
      boolean next = i > 0 && reading.run(i - 1) > 1;
      if (next && i == from && isOfYear(reading, first, word)) {
        return 1;
      }
      if (!next || !word.isCapital()) {
        return 0;
      }
      String whole = reading.page().text(new Span(start, word.span().end()));
      if (events.contains(word.text()) || events.contains(whole)) {
        return i + 1 - from;
      }
    }
    return 0;
  }

  /// Whether a year follows a name that an event has, too. Of others it is a year like any.
  private boolean isOfYear(Reading reading, int first, Word next) {
    String text = reading.page().text();
    Matcher year = YEAR.matcher(text).region(next.span().start(), text.length());
    Span name = new Span(reading.words().get(first).span().start(), next.span().start());
    return events.contains(reading.page().text(name) + "YEAR") && year.lookingAt();
  }
}
