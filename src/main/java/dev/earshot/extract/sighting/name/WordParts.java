package dev.earshot.extract.sighting.name;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.VersionMatcher;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells names within words, `plotly.express` or `Django-compatible`, from words of their own.
final class WordParts {
  /// `ActiveRecord::Base` has two colons.
  private static final String JOINTS = ".-+:";

  private static final Pattern VERSIONED = Pattern.compile("(\\p{Lu}\\p{L}{2,40}+)(\\d.*)");

  private static final double HOME = 0.8;

  /// Longer words are data; each part of one is looked for in all of it.
  private static final int LONGEST = 100;

  private final Set<String> compounds = Set.copyOf(Resources.lines("compounds.txt"));
  private final Resolver resolver;

  WordParts(Resolver resolver) {
    this.resolver = resolver;
  }

  /// The parts of a word that can be names, such as `plotly.express` has.
  List<Span> in(Word word) {
    String text = word.text();
    List<Span> parts = new ArrayList<>();
    if (text.length() > LONGEST) {
      return parts;
    }
    int start = 0;
    for (int i = 1; i <= text.length() && !text.startsWith("@"); i++) {
      if (i == text.length() || JOINTS.indexOf(text.charAt(i)) >= 0) {
        if (i - start > 2 && i - start < text.length() && isPart(text, start, i)) {
          int from = word.span().start();
          parts.add(new Span(from + start, from + i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /// The name that a version is joined to, `Vue` of "Vue3" or "Vue3.2"; empty where something goes
  /// by all of the word: a table's or a link's, or what is much used, as "JSON5".
  Optional<Span> versioned(Reading reading, int number) {
    Term term = reading.terms().get(number);
    Word word = reading.words().get(number);
    boolean digit = Character.isDigit(word.text().charAt(word.text().length() - 1));
    if (!digit || term.is(Trait.KNOWN) || isMuchUsed(term) || reading.isLinked(term.folded())) {
      return Optional.empty();
    }
    Matcher matcher = VERSIONED.matcher(word.text());
    int start = word.span().start();
    return matcher.matches()
        ? Optional.of(new Span(start, start + matcher.end(1)))
            .filter(name -> VersionMatcher.joined(reading.page().text(), name).isPresent())
        : Optional.empty();
  }

  private static boolean isMuchUsed(Term term) {
    return term.entry().isMuchUsed("pypi") || term.entry().isMuchUsed("npm");
  }

  /// What goes by a name that a version is joined to, as the project writes it: a package where the
  /// place is about its registry ("Apollo11" is none), one of no registry where it is no word.
  Optional<Software> named(Reading reading, Span name) {
    String text = reading.page().text(name);
    return resolver
        .known(text, reading.ecosystems(), name.start())
        .filter(software -> resolver.isSpelling(software, text))
        .filter(software -> isAtHome(reading, name, software));
  }

  private boolean isAtHome(Reading reading, Span name, Software software) {
    String type = software.purl().type();
    if (software.kind() != Kind.PACKAGE) {
      return true;
    }
    return EcosystemCues.index(type) >= 0
        ? reading.ecosystems().byWords(name.start(), type) > HOME
        : isNoWord(reading.page().text(name));
  }

  /// Whether a part of a word can be a name of its own: set off by a dot, plus or colon, or, with a
  /// capital, by a hyphen where the name is no ordinary word or what follows leaves it its meaning.
  /// `libc++` and `Hyper-V` are others.
  private boolean isPart(String text, int start, int end) {
    boolean member = start > 0 && text.charAt(start - 1) == ':';
    boolean space = text.startsWith("::", end) && isNoPackageBelow(text.replace("::", "-"));
    if (member
        || (text.startsWith(":", end) && !space)
        || text.startsWith("++", end)
        || (start > 0 && text.charAt(start - 1) == '-')) {
      return false;
    }
    boolean hyphen = end < text.length() && text.charAt(end) == '-';
    return !hyphen
        || (start == 0
            && hasCapital(text, end)
            && (isNoWord(text.substring(0, end)) || isCompound(text.substring(end + 1))));
  }

  /// Whether a capital begins the first part of a word or stands in it, as in "jQuery-Plugin".
  private static boolean hasCapital(String text, int end) {
    return text.substring(0, end).chars().anyMatch(Character::isUpperCase);
  }

  /// Whether Ruby's `Rack::Attack` is no package itself, `rack-attack`.
  private boolean isNoPackageBelow(String name) {
    return !resolver.table().isNamed(Names.folded(name)) && resolver.entry(name).rank("gem") == 0;
  }

  private boolean isNoWord(String name) {
    return resolver.entry(name).word() == 0;
  }

  /// Whether what follows a name and a hyphen leaves it its meaning: known words, and all that is
  /// not written in plain Latin letters, where a hyphen joins what English writes apart.
  private boolean isCompound(String rest) {
    int dash = rest.indexOf('-');
    String next = dash < 0 ? rest : rest.substring(0, dash);
    return compounds.contains(next.toLowerCase(Locale.ROOT))
        || rest.chars().anyMatch(c -> c > 0x7f && Character.isLetter(c));
  }
}
