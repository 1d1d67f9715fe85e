package dev.earshot.extract.sighting.name;

import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.Set;

/// Tells words that are no names by themselves, whatever packages are called.
final class SentenceWords {
  private static final int LONGEST_PATH = 60;

  /// English ones: "a" is a preposition or "and" elsewhere.
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "each", "every", "another");

  /// Names that the things themselves are called by.
  private static final Set<String> COMMON_NOUNS = Set.copyOf(Resources.lines("common-nouns.txt"));

  private SentenceWords() {}

  /// @param first the word's number
  static boolean isNoName(Reading reading, int first, Span span) {
    boolean linked = reading.isLinked(reading.terms().get(first).folded());
    return isFunctionWord(reading, first, span)
        || (!linked && (isOfPath(reading.page(), span) || isOneOfMany(reading, first, span)));
  }

  /// Whether it is one of many things of its kind: "in a virtualenv", "each promise that". Behind
  /// "a" a name has the word for its kind: "a click plugin".
  private static boolean isOneOfMany(Reading reading, int first, Span span) {
    if (first == 0 || reading.run(first - 1) == 1) {
      return false;
    }
    Word word = reading.words().get(first);
    boolean noun =
        reading.terms().get(first).entry().word() > 0 || COMMON_NOUNS.contains(word.text());
    boolean ends = reading.run(first) == 1 || reading.terms().get(first + 1).is(Trait.FUNCTION);
    return noun
        && ends
        && word.isLower()
        && ARTICLES.contains(reading.words().get(first - 1).text().toLowerCase(Locale.ROOT))
        && !reading.page().isSetApart(span)
        && !reading.page().isMarked(span, Mark.Kind.CODE)
        && reading.language().isEnglish();
  }

  /// Whether it is written as a sentence writes words: `less`, not `LESS`.
  private static boolean isFunctionWord(Reading reading, int first, Span span) {
    Word word = reading.words().get(first);
    return reading.terms().get(first).is(Trait.FUNCTION)
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
