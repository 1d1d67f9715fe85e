package dev.earshot.extract.sighting;

import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.Locale;

/// Tells words that are no names by themselves, whatever packages are called.
final class SentenceWords {
  private static final int LONGEST_PATH = 60;

  private SentenceWords() {}

  /// @param first the word's number
  static boolean isNoName(Reading reading, int first, Span span) {
    boolean linked = reading.isLinked(reading.terms().get(first).folded());
    return isFunctionWord(reading, first, span) || (!linked && isOfPath(reading.page(), span));
  }

  /// Whether it is written as a sentence writes words: `less`, not `LESS`.
  private static boolean isFunctionWord(Reading reading, int first, Span span) {
    Word word = reading.words().get(first);
    return reading.terms().get(first).function()
        && (word.isLower()
            || (reading.page().startsSentence(span.start()) && !word.isAllCapitals()))
        && !reading.page().isSetApart(span)
        && !reading.page().isMarked(span, Mark.Kind.CODE);
  }

  /// Whether it is a part of a path in code or of a linked one, which names all of it or nothing:
  /// `log/slog`. One with a host is an address.
  private static boolean isOfPath(Page page, Span span) {
    String text = page.text();
    int start = span.start();
    while (start > 0 && span.start() - start < LONGEST_PATH && isPath(text.charAt(start - 1))) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < LONGEST_PATH && isPath(text.charAt(end))) {
      end++;
    }
    Span path = new Span(start, end);
    if (path.equals(span)) {
      return false; // A word of its own: `@babel/core`.
    }
    String whole = page.text(path);
    boolean plain =
        whole.indexOf('/') > 0
            && !whole.contains(".")
            && whole.equals(whole.toLowerCase(Locale.ROOT));
    return plain && (page.isMarked(path, Mark.Kind.CODE) || page.isSetApart(path));
  }

  private static boolean isPath(char c) {
    return Character.isLetterOrDigit(c) || "/.-_@".indexOf(c) >= 0;
  }
}
