package dev.earshot.extract.sighting;

import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;

/// Whether the name of well-known software can mean it at a place, or must be the word, a person …
final class Credibility {
  private final Reading reading;
  private final Resolver resolver;

  Credibility(Reading reading, Resolver resolver) {
    this.reading = reading;
    this.resolver = resolver;
  }

  /// @param first the number of the first of the name's words
  /// @param length how many words it has
  boolean isPackage(Software software, Span span, int first, int length) {
    return isCredible(software, span, first, length) && !isOrdinary(software, span, first, length);
  }

  /// Whether a platform's name stands as it is written, and not for the word.
  boolean isPlatform(Software software, Span span) {
    String text = reading.page().text(span);
    boolean word = resolver.entry(text).word() > 0 || text.length() < 4;
    return resolver.isSpelling(software, text) || !word;
  }

  /// Whether the place is about the name's ecosystem, or the name is no ordinary word and no
  /// surname.
  private boolean isCredible(Software software, Span span, int first, int length) {
    String text = reading.page().text(span);
    boolean words = areWords(first, length) && !resolver.isSpelling(software, text);
    boolean word = words || resolver.entry(text).word() > 0;
    boolean home =
        reading.ecosystems().isAmongFirst(span.start(), software.purl().type())
            || isOfTheirPages(software, span);
    if (isAfterGivenName(first)) {
      return false;
    }
    return home || (!word && !isSurname(first)) || reading.page().isMarked(span, Mark.Kind.CODE);
  }

  /// Whether it is a browser's library in a Ruby text, where many are at home, as it writes itself.
  private boolean isOfTheirPages(Software software, Span span) {
    String text = reading.page().text(span);
    return software.purl().type().equals("npm")
        && Character.isUpperCase(text.charAt(0))
        && reading.ecosystems().isAmongFirst(span.start(), "gem")
        && resolver.isSpelling(software, text);
  }

  /// Whether several words are ordinary ones that only together spell the name, as in "add a
  /// frame".
  private boolean isOrdinary(Software software, Span span, int first, int length) {
    return length > 1
        && !reading.page().isSetApart(span)
        && !resolver.isSpelling(software, reading.page().text(span))
        && !reading.words().subList(first, first + length).stream().allMatch(Word::isCapital)
        && areWords(first, length);
  }

  /// Whether a name of several words has only ordinary ones.
  private boolean areWords(int first, int length) {
    return length > 1
        && reading.terms().subList(first, first + length).stream()
            .allMatch(term -> term.entry().word() > 0 || term.folded().length() < 3);
  }

  /// Whether a plain word with a capital follows another that is neither a word nor software.
  private boolean isSurname(int first) {
    if (first == 0 || reading.run(first - 1) < 2) {
      return false;
    }
    Term before = reading.terms().get(first - 1);
    return isPlainName(reading.words().get(first))
        && isPlainName(reading.words().get(first - 1))
        && before.entry().word() < 2
        && !before.known();
  }

  private boolean isAfterGivenName(int first) {
    return first > 0
        && reading.run(first - 1) > 1
        && isPlainName(reading.words().get(first))
        && resolver.isGivenName(reading.words().get(first - 1).text());
  }

  private static boolean isPlainName(Word word) {
    return word.isCapital() && word.text().chars().skip(1).allMatch(Character::isLowerCase);
  }
}
