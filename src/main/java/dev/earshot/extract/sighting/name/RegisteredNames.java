package dev.earshot.extract.sighting.name;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds names that no table has and a registry's list does, where the place is about it.
final class RegisteredNames {
  /// Shorter ones, written in one piece, are too often something else.
  private static final int SHORTEST_JOINED = 7;

  /// Objects that JavaScript has: their parts are the language's, whatever makes up for them where
  /// it lacks them.
  private static final Set<String> BUILT_IN = Set.copyOf(Resources.lines("built-in-objects.txt"));

  private final Resolver resolver;

  RegisteredNames(Resolver resolver) {
    this.resolver = resolver;
  }

  /// What a registry has under the words at a place.
  ///
  /// @param first the number of the first of the words
  /// @param length how many words
  Optional<Software> at(Reading reading, Span span, int first, int length) {
    boolean candidate =
        length == 1
            ? reading.terms().get(first).is(Trait.REGISTERED)
            : areApart(reading, span, first, length);
    if (!candidate) {
      return Optional.empty();
    }
    String written = reading.page().text(span);
    String text = length == 1 ? written : Names.folded(name(written, length));
    if (isModule(reading, text, span.start())) {
      return Optional.empty();
    }
    CatalogEntry entry = length == 1 ? reading.terms().get(first).entry() : resolver.entry(text);
    if (entry.equals(CatalogEntry.NONE) || !isNoWord(reading, entry, span)) {
      return Optional.empty();
    }
    return reading
        .registered()
        .computeIfAbsent(
            Names.folded(text),
            name -> resolver.registered(text, reading.ecosystems(), span.start()));
  }

  /// Whether it is a module of a well-known Python package, `plotly.express`, or what belongs to an
  /// object in JavaScript, `cart.map`, `array.reduce`: packages there end in `.js` or `.io`, but
  /// for a few that are much used: `lodash.debounce`.
  private boolean isModule(Reading reading, String text, int position) {
    int dot = text.indexOf('.');
    if (dot <= 0) {
      return false;
    }
    String head = text.substring(0, dot);
    boolean ends = text.endsWith("js") || text.endsWith(".io");
    boolean own = BUILT_IN.contains(head.toLowerCase(Locale.ROOT));
    return (resolver.isKnownName(head, "pypi")
            && reading.ecosystems().isAmongFirst(position, "pypi"))
        || (!ends
            && (own || !resolver.entry(text).isMuchUsed("npm"))
            && reading.ecosystems().isAmongFirst(position, "npm"));
  }

  /// The name that is registered for words with capitals: with a hyphen between, or, where it is
  /// much used, in one piece: "PDF Plumber".
  private String name(String text, int length) {
    String squeezed = Names.squeezed(text);
    CatalogEntry entry = resolver.entry(squeezed);
    boolean much = entry.pypi() > 1 || entry.npm() > 1 || resolver.table().isNamed(squeezed);
    boolean joined =
        length > 1 && squeezed.length() >= SHORTEST_JOINED && entry.word() == 0 && much;
    boolean hyphened = length == 2 && !resolver.entry(text).equals(CatalogEntry.NONE);
    return joined && !hyphened ? squeezed : text;
  }

  /// Whether words with capitals stand as a name: linked, strong or a heading.
  static boolean areApart(Reading reading, Span span, int first, int length) {
    return reading.page().isSetApart(span) && reading.areCapitals(first, length);
  }

  /// Whether it is no ordinary word, or stands in code, where it is not meant as one.
  static boolean isNoWord(Reading reading, CatalogEntry entry, Span span) {
    return entry.word() == 0 || reading.page().isMarked(span, Mark.Kind.CODE);
  }
}
