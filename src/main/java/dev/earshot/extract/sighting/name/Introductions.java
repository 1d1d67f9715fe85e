package dev.earshot.extract.sighting.name;

import dev.earshot.extract.known.Introducers;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds names that no table has, where the text itself says what they are: "a library called X",
/// "the X gem", as `introductions.tsv` lists it.
final class Introductions {
  private static final int FURTHEST_NOUN = 3;
  private static final int SHORTEST = 3;
  private static final double HOME = 0.8;

  /// That a line has the word `gem` makes it no more about Ruby than this.
  private static final double MORE_THAN_THE_WORD = 2.5;

  /// Enough where the word stands behind a name, as it does not in "a hidden gem".
  private static final double THE_WORD = 1;

  /// Registries whose list is not at hand, and what is called a library there is mostly in them.
  private static final List<String> NAMED_ALIKE = List.of("gem", "cargo", "hex", "hackage");

  /// Registries to what follows a name of theirs right away, in the singular and in small letters.
  private static final Map<String, String> KINDS = Map.of("gem", "gem", "cargo", "crate");

  /// The home of something, and no name: "RubyGems.org".
  private static final Pattern SITE = Pattern.compile("\\.(?:com|org|net)$");

  /// What the word of that number names, where it is introduced.
  Optional<Software> at(Reading reading, int first) {
    if (!isCue(reading, first - 1) && !isCue(reading, first + 1)) {
      return Optional.empty();
    }
    Word word = reading.words().get(first);
    boolean name =
        word.isCapital()
            || word.isShaped()
            || word.text().contains("-")
            || reading.page().isAmongOtherLetters(word.span());
    boolean code = isCode(reading, word.span());
    boolean number = word.text().chars().noneMatch(Character::isLetter);
    if (number
        || word.text().length() < SHORTEST
        || !(code || (name && !isOther(reading, first)))) {
      return Optional.empty();
    }
    return ofRegistry(reading, first)
        .or(() -> isNamed(reading, first) ? Optional.of(home(reading, word)) : Optional.empty())
        .flatMap(type -> Purls.of(type, name(reading, first, type)))
        .map(Software::ofPurl);
  }

  /// Whether the word of a number is one that introduces names: the quick answer for most words.
  private boolean isCue(Reading reading, int at) {
    return at >= 0 && at < reading.terms().size() && reading.terms().get(at).is(Trait.INTRODUCES);
  }

  /// The name as its registry writes it, where the catalog knows it there.
  private static String name(Reading reading, int first, String type) {
    Term term = reading.terms().get(first);
    boolean listed = KINDS.containsKey(type) && term.entry().rank(type) > 0;
    return listed ? Resolver.written(term.text(), type) : term.text();
  }

  /// Whether it is an ordinary word or an abbreviation, or but the first word of a longer name:
  /// "every gem", "a library called Fast Map Drawer".
  private static boolean isOther(Reading reading, int first) {
    Word word = reading.words().get(first);
    Term term = reading.terms().get(first);
    boolean goesOn =
        first + 1 < reading.words().size()
            && reading.run(first) > 1
            && reading.words().get(first + 1).isCapital();
    boolean open = word.text().contains("-") && (word.isCapital() || isPhrase(reading, word));
    boolean ordinary = term.entry().word() > 0 && !isNamedLikeWord(reading, first);
    boolean site = SITE.matcher(word.text()).find();
    return term.is(Trait.FUNCTION) || ordinary || word.isAllCapitals() || goesOn || open || site;
  }

  /// Whether an ordinary word has its capital as the name of a well-known gem or crate, "we use the
  /// Fog gem", or as the only one in its letters.
  private static boolean isNamedLikeWord(Reading reading, int first) {
    Term term = reading.terms().get(first);
    Word word = reading.words().get(first);
    return word.isCapital()
        && !term.is(Trait.KNOWN)
        && ((isBeforeItsKind(reading, first) && isListed(reading, first))
            || reading.page().isAmongOtherLetters(word.span()));
  }

  /// Whether a name, and no sentence's first word, stands before "gem" or "crate".
  private static boolean isBeforeItsKind(Reading reading, int first) {
    Word word = reading.words().get(first);
    return (word.isCapital() || word.isShaped())
        && !reading.page().startsSentence(word.span().start())
        && first + 1 < reading.words().size()
        && KINDS.containsValue(reading.words().get(first + 1).text());
  }

  /// Whether the registry whose word follows has the name.
  private static boolean isListed(Reading reading, int first) {
    String next = reading.words().get(first + 1).text();
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().equals(next))
        .anyMatch(kind -> reading.terms().get(first).entry().rank(kind.getKey()) > 0);
  }

  private static boolean isCode(Reading reading, Span span) {
    return reading.page().isSetApart(span) && reading.page().isMarked(span, Mark.Kind.CODE);
  }

  /// The registry whose word stands right beside the name, or before the word that gives it, in a
  /// place that is about it.
  private Optional<String> ofRegistry(Reading reading, int first) {
    for (String type : List.of("gem", "cargo")) {
      boolean beside =
          is(reading, type, first, first - 1)
              || is(reading, type, first, first + 1)
              || (is(reading, "naming", first, first - 1) && is(reading, type, first, first - 2));
      int position = reading.words().get(first).span().start();
      double least = isBeforeItsKind(reading, first) ? THE_WORD : MORE_THAN_THE_WORD;
      if (beside && reading.ecosystems().byWords(position, type) > least) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /// Whether the word of a number is of a kind, and no sentence ends between it and the name.
  private boolean is(Reading reading, String kind, int name, int at) {
    if (at < 0 || at >= reading.words().size()) {
      return false;
    }
    Term term = reading.terms().get(at);
    return Introducers.is(kind, term.folded())
        && isNear(reading, Math.min(name, at), Math.max(name, at));
  }

  private static boolean isNear(Reading reading, int left, int right) {
    int from = reading.words().get(left).span().end();
    int to = reading.words().get(right).span().start();
    String gap = reading.page().text().substring(from, to);
    return gap.chars().noneMatch(c -> ".;:!?,\n".indexOf(c) >= 0);
  }

  /// Whether a noun and a word that gives names stand before, "a small library called X", or the
  /// noun alone before a word in other letters: "библиотека krypt".
  private boolean isNamed(Reading reading, int first) {
    if (is(reading, "noun", first, first - 1) && isForeign(reading, first)) {
      return true;
    }
    if (!is(reading, "naming", first, first - 1)) {
      return false;
    }
    for (int i = first - 2; i >= first - 1 - FURTHEST_NOUN; i--) {
      if (is(reading, "noun", first, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word in other letters than those around it is written as names of software are:
  /// small or shaped, where organisations have a capital, and not of ordinary words alone.
  private static boolean isForeign(Reading reading, int first) {
    Word word = reading.words().get(first);
    return reading.page().isAmongOtherLetters(word.span())
        && (word.isLower() || word.isShaped())
        && !isPhrase(reading, word);
  }

  /// Whether hyphens join ordinary words alone: "an easy-to-use crate".
  private static boolean isPhrase(Reading reading, Word word) {
    return Stream.of(word.text().split("-", -1)).allMatch(reading::isOrdinary);
  }

  /// The registry that the place is about, if packages may be there that no table has.
  private static String home(Reading reading, Word word) {
    int position = word.span().start();
    return NAMED_ALIKE.stream()
        .filter(type -> reading.ecosystems().byWords(position, type) > HOME)
        .filter(type -> reading.ecosystems().isAmongFirst(position, type))
        .findFirst()
        .orElse("generic");
  }
}
