package dev.earshot.extract;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds names in running text, headings, anchors and code: of what the episode links, of the
/// well-known, of what other episodes taught, and of the catalog.
final class NameMatcher {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 3;
  private final Resolver resolver;

  NameMatcher(Resolver resolver) {
    this.resolver = resolver;
  }

  List<Sighting> sightings(Reading reading) {
    List<Sighting> found = new ArrayList<>();
    BitSet addresses = addresses(reading.page);
    List<Word> words = reading.words;
    int i = 0;
    while (i < words.size()) {
      int taken = addresses.get(words.get(i).span().start()) ? 1 : longest(reading, i, found);
      i += Math.max(1, taken);
    }
    return found;
  }

  /// Adds the name of most words that begins with the word, and says how many words it has.
  private int longest(Reading reading, int first, List<Sighting> found) {
    int most = run(reading, first);
    for (int length = most; length > 0; length--) {
      Span span =
          new Span(
              reading.words.get(first).span().start(),
              reading.words.get(first + length - 1).span().end());
      Optional<Sighting> sighting = at(reading, span, length);
      if (sighting.isPresent()) {
        found.add(sighting.get());
        return length;
      }
    }
    parts(reading, reading.words.get(first), found);
    return 0;
  }

  /// How many words stand in a row, with a single space between.
  private static int run(Reading reading, int first) {
    int length = 1;
    while (length < MOST_WORDS && first + length < reading.words.size()) {
      int end = reading.words.get(first + length - 1).span().end();
      int start = reading.words.get(first + length).span().start();
      char gap = reading.page.text().charAt(end);
      if (start - end != 1 || (gap != ' ' && gap != '\u00a0')) {
        break;
      }
      length++;
    }
    return length;
  }

  /// The names in a word such as `plotly.express` or `Django-compatible`.
  private void parts(Reading reading, Word word, List<Sighting> found) {
    String text = word.text();
    int start = 0;
    for (int i = 1; i <= text.length() && !text.startsWith("@"); i++) {
      if (i == text.length() || ".-+".indexOf(text.charAt(i)) >= 0) {
        if (i - start > 2 && i - start < text.length() && isPart(text, start, i)) {
          int from = word.span().start();
          wellKnown(reading, new Span(from + start, from + i)).ifPresent(found::add);
        }
        start = i + 1;
      }
    }
  }

  /// Whether a part of a word can be a name of its own: set off by a dot or plus, or, before a
  /// hyphen, with a capital.
  private static boolean isPart(String text, int start, int end) {
    boolean hyphen =
        (end < text.length() && text.charAt(end) == '-')
            || (start > 0 && text.charAt(start - 1) == '-');
    return !hyphen || (start == 0 && Character.isUpperCase(text.charAt(0)));
  }

  private Optional<Sighting> wellKnown(Reading reading, Span span) {
    String text = reading.page.text(span);
    return resolver
        .known(text, reading.ecosystems, span.start())
        .filter(software -> resolver.entry(text).word() < 2 || resolver.isSpelling(software, text))
        .filter(software ->
            !text.equals(text.toLowerCase(java.util.Locale.ROOT))
                || resolver.entry(text).word() == 0)
        .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class)));
  }

  private Optional<Sighting> at(Reading reading, Span span, int length) {
    String text = reading.page.text(span);
    String folded = Names.folded(text);
    if (folded.length() < 2) {
      return Optional.empty();
    }
    Optional<Software> linked = reading.linked(folded);
    if (linked.isPresent()) {
      return Optional.of(sighting(linked.get(), span, EnumSet.of(Sign.LINKED_HERE)));
    }
    Optional<Software> known =
        reading
            .named()
            .computeIfAbsent(folded, n -> resolver.known(text, reading.ecosystems, span.start()));
    if (known.isPresent()) {
      return known
          .filter(software ->
              software.kind() == Kind.PACKAGE
                  ? isCredible(reading, software, span)
                  : isPlain(software, text))
          .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class)));
    }
    return learnt(reading, span, folded).or(() -> registered(reading, span, text, length));
  }

  /// Whether a name is no ordinary word, or the place is about its ecosystem.
  private boolean isCredible(Reading reading, Software software, Span span) {
    boolean word = resolver.entry(reading.page.text(span)).word() > 0;
    boolean home = reading.ecosystems.isAmongFirst(span.start(), software.purl().type());
    return !word || home || reading.page.isMarked(span, Mark.Kind.CODE);
  }

  /// Whether a platform's name stands as it is written, and not for the word.
  private boolean isPlain(Software software, String text) {
    boolean word = resolver.entry(text).word() > 0 || text.length() < 4;
    return resolver.isSpelling(software, text) || !word;
  }

  private static Optional<Sighting> learnt(Reading reading, Span span, String folded) {
    return reading
        .learntNames
        .find(folded)
        .map(learnt ->
            sighting(
                learnt.software(),
                span,
                EnumSet.of(learnt.ofShow() > 0 ? Sign.LEARNT_OF_SHOW : Sign.LEARNT_OF_OTHERS)));
  }

  private Optional<Sighting> registered(Reading reading, Span span, String text, int length) {
    if (length > 2 || text.length() < SHORTEST || text.contains("::")) {
      return Optional.empty();
    }
    if (length == 2 && !isTwoWordName(reading.page, span, text)) {
      return Optional.empty();
    }
    CatalogEntry entry = resolver.entry(text);
    boolean number = text.chars().noneMatch(Character::isLetter);
    if (number
        || entry.equals(CatalogEntry.NONE)
        || (entry.word() > 0 && !reading.page.isMarked(span, Mark.Kind.CODE))) {
      return Optional.empty();
    }
    return reading
        .named()
        .computeIfAbsent(
            "?" + Names.folded(text),
            n -> resolver.registered(text, reading.ecosystems, span.start()))
        .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class)));
  }

  /// Whether two words with capitals stand as a name: linked, strong or a heading.
  private static boolean isTwoWordName(Page page, Span span, String text) {
    String[] words = text.split("\\s", -1);
    boolean capitals =
        words.length == 2
            && Character.isUpperCase(words[0].charAt(0))
            && Character.isUpperCase(words[1].charAt(0));
    return capitals
        && (page.links().stream().anyMatch(link -> link.span().equals(span))
            || page.marksAt(span).stream().anyMatch(mark -> mark.span().equals(span)));
  }

  private static Sighting sighting(Software software, Span span, Set<Sign> signs) {
    Set<Sign> all = EnumSet.of(Sign.NAME);
    all.addAll(signs);
    return new Sighting(software, span, Evidence.NAME, all, Optional.empty());
  }

  /// The positions of addresses that stand as text.
  private static BitSet addresses(Page page) {
    BitSet positions = new BitSet(page.text().length());
    for (Link link : page.links()) {
      if (Anchors.isAddress(link)) {
        positions.set(link.span().start(), link.span().end());
      }
    }
    String text = page.text();
    int next = 0;
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", next)) {
      int start = at;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      boolean web = text.startsWith("http", start);
      positions.set(web ? start : at, Math.max(at, end));
      next = Math.max(at + 3, end);
    }
    return positions;
  }
}
