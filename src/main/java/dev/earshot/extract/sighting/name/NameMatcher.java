package dev.earshot.extract.sighting.name;

import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.extract.sighting.link.Addresses;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds names in running text, headings, anchors and code: of what the episode links, of the
/// well-known, of what other episodes taught, and of the catalog.
public final class NameMatcher {
  private final Resolver resolver;
  private final EventNames events = new EventNames();
  private final Introductions introductions = new Introductions();
  private final WordParts wordParts;
  private final RegisteredNames registered;

  /// Asks the resolver what names stand for.
  public NameMatcher(Resolver resolver) {
    this.resolver = resolver;
    this.wordParts = new WordParts(resolver);
    this.registered = new RegisteredNames(resolver);
  }

  /// What the text names, after the links have been read.
  public List<Sighting> sightings(Reading reading) {
    List<Sighting> found = new ArrayList<>();
    BitSet addresses = Addresses.in(reading.page());
    Credibility credible = new Credibility(reading, resolver);
    List<Word> words = reading.words();
    int i = 0;
    while (i < words.size()) {
      boolean other =
          addresses.get(words.get(i).span().start()) || reading.isPresenter(words.get(i));
      int taken = other ? 1 : longest(reading, credible, i, found);
      i += Math.max(1, taken);
    }
    return found;
  }

  /// Adds the name of most words that begins with the word, and says how many words it has.
  private int longest(Reading reading, Credibility credible, int first, List<Sighting> found) {
    Optional<Span> versioned = wordParts.versioned(reading, first);
    Optional<Software> named = versioned.flatMap(name -> wordParts.named(reading, name));
    if (named.isPresent()) {
      int more = events.wordsBehind(reading, first, 1);
      if (more == 0) {
        found.add(sighting(named.get(), versioned.get(), EnumSet.of(Sign.VERSION)));
      }
      return 1 + more;
    }
    for (int length = most(reading, first); length > 0; length--) {
      String folded = reading.folded(first, length);
      if (length > 1 && resolver.table().isPhrase(folded)) {
        return length;
      }
      Optional<Sighting> sighting = at(reading, credible, first, length, folded);
      if (sighting.isPresent()) {
        int more = events.wordsBehind(reading, first, length);
        if (more == 0) {
          found.add(length == 1 ? introduced(reading, first, sighting.get()) : sighting.get());
        }
        return length + more;
      }
    }
    Optional<Sighting> path = path(reading, first);
    if (path.isPresent()) {
      found.add(path.get());
      return 2;
    }
    Optional<Software> introduced = introductions.at(reading, first);
    if (introduced.isPresent()) {
      Span span = reading.words().get(first).span();
      found.add(sighting(introduced.get(), span, EnumSet.of(Sign.INTRODUCED)));
      return 1;
    }
    for (Span part : wordParts.in(reading.words().get(first))) {
      wellKnown(reading, part).ifPresent(found::add);
    }
    return 0;
  }

  /// The same, with the sign that the text itself says what it is, where it does.
  private Sighting introduced(Reading reading, int first, Sighting sighting) {
    boolean same =
        introductions
            .at(reading, first)
            .filter(software -> software.purl().equals(sighting.software().purl()))
            .isPresent();
    return same ? sighting.with(EnumSet.of(Sign.INTRODUCED)) : sighting;
  }

  /// A well-known repository, as developers name it: `gorilla/mux`.
  private Optional<Sighting> path(Reading reading, int first) {
    List<Word> words = reading.words();
    int end = words.get(first).span().end();
    boolean slash =
        first + 1 < words.size()
            && words.get(first + 1).span().start() == end + 1
            && reading.page().text().charAt(end) == '/';
    if (!slash) {
      return Optional.empty();
    }
    String owner = words.get(first).text();
    String name = words.get(first + 1).text();
    Span span = new Span(words.get(first).span().start(), words.get(first + 1).span().end());
    return resolver
        .table()
        .inRepository(owner + "/" + name)
        .map(software -> sighting(software, span, EnumSet.of(Sign.LINKED_HERE)));
  }

  /// How many words a name that begins with the word may have: what only the catalog has must be
  /// set apart.
  private static int most(Reading reading, int first) {
    if (reading.opens(first)) {
      return reading.run(first);
    }
    if (!reading.words().get(first).isCapital()) {
      return 1;
    }
    int length = Math.min(3, reading.run(first));
    while (length > 1
        && !RegisteredNames.areApart(reading, reading.span(first, length), first, length)) {
      length--;
    }
    return length;
  }

  private Optional<Sighting> wellKnown(Reading reading, Span span) {
    String text = reading.page().text(span);
    return resolver
        .known(text, reading.ecosystems(), span.start())
        .filter(software -> resolver.entry(text).word() < 2 || resolver.isSpelling(software, text))
        .filter(software ->
            !text.equals(text.toLowerCase(Locale.ROOT)) || resolver.entry(text).word() == 0)
        .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class)));
  }

  private Optional<Sighting> at(
      Reading reading, Credibility credible, int first, int length, String folded) {
    Term term = reading.terms().get(first);
    if (folded.length() < 2 || (length == 1 && isUnknown(reading, term, first))) {
      return Optional.empty();
    }
    Span span = reading.span(first, length);
    if (length == 1 && SentenceWords.isNoName(reading, first, span)) {
      return Optional.empty();
    }
    Optional<Software> linked =
        reading.linked(folded).filter(software -> !isOfAnother(reading, span, folded, software));
    if (linked.isPresent()) {
      return Optional.of(sighting(linked.get(), span, EnumSet.of(Sign.LINKED_HERE)));
    }
    boolean named = length == 1 ? term.is(Trait.KNOWN) : resolver.table().isNamed(folded);
    Optional<Software> known = named ? known(reading, span, folded) : Optional.empty();
    if (known.isPresent() && (length == 1 || resolver.table().isInWords(known.get(), folded))) {
      return known
          .filter(software ->
              software.kind() == Kind.PACKAGE
                  ? credible.isPackage(software, span, first, length)
                  : credible.isPlatform(software, span, first, length))
          .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class)));
    }
    return learnt(reading, span, folded)
        .filter(learnt -> length == 1 || isWrittenAsName(reading, span, first, length))
        .or(() ->
            registered
                .at(reading, span, first, length)
                .map(software -> sighting(software, span, EnumSet.noneOf(Sign.class))));
  }

  /// Whether what is linked bears the name of something else that is well-known, as somebody's copy
  /// does or `@remix-run/react`, and the place is no link to it.
  private boolean isOfAnother(Reading reading, Span span, String folded, Software linked) {
    List<KnownSoftware.Spelling> others =
        linked.purl().namespace().isPresent() ? resolver.table().named(folded) : List.of();
    return !others.isEmpty()
        && others.stream().noneMatch(spelling -> spelling.software().equals(linked))
        && !reading.isLinkTo(span, linked);
  }

  /// Whether no table has the word, or only the catalog, which has most words: the quick answer.
  private static boolean isUnknown(Reading reading, Term term, int first) {
    return !term.is(Trait.KNOWN)
        && !(term.is(Trait.REGISTERED)
            && RegisteredNames.isNoWord(reading, term.entry(), reading.words().get(first).span()))
        && !reading.isLinked(term.folded())
        && !reading.learntNames().has(term.folded());
  }

  private Optional<Software> known(Reading reading, Span span, String folded) {
    boolean anyCase = resolver.table().isNamed(folded);
    String written = anyCase ? folded : reading.page().text(span);
    return reading
        .named()
        .computeIfAbsent(written, name -> resolver.known(name, reading.ecosystems(), span.start()))
        .filter(known -> anyCase || isAtHome(reading, known, span));
  }

  /// Whether the place is about the registry whose convention spells a name so.
  private static boolean isAtHome(Reading reading, Software software, Span span) {
    return reading.ecosystems().isAmongFirst(span.start(), software.purl().type());
  }

  private static Optional<Sighting> learnt(Reading reading, Span span, String folded) {
    return reading
        .learntNames()
        .find(folded)
        .map(learnt ->
            sighting(
                learnt.software(),
                span,
                EnumSet.of(learnt.ofShow() > 0 ? Sign.LEARNT_OF_SHOW : Sign.LEARNT_OF_OTHERS)));
  }

  /// Whether several words can be what a link elsewhere calls so: not the assets of "Rails assets",
  /// nor "a small state machine".
  private static boolean isWrittenAsName(Reading reading, Span span, int first, int length) {
    return reading.page().isSetApart(span)
        || reading.areCapitals(first, length)
        || !(reading.words().get(first).isCapital() || areOrdinary(reading, first, length));
  }

  private static boolean areOrdinary(Reading reading, int first, int length) {
    return reading.terms().subList(first, first + length).stream()
        .allMatch(term -> term.entry().word() > 1);
  }

  private static Sighting sighting(Software software, Span span, Set<Sign> signs) {
    Set<Sign> all = EnumSet.of(Sign.NAME);
    all.addAll(signs);
    return new Sighting(software, span, Evidence.NAME, all, Optional.empty());
  }
}
