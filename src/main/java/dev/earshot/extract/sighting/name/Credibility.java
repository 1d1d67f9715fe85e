package dev.earshot.extract.sighting.name;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.known.Term;
import dev.earshot.extract.known.Term.Trait;
import dev.earshot.extract.page.VersionMatcher;
import dev.earshot.extract.page.Word;
import dev.earshot.extract.page.Works;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.link.Namesakes;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the name of well-known software can mean it at a place, or must be the word, a person …
final class Credibility {
  /// How many names people have before their surname, at most.
  private static final int MOST_NAMES = 3;

  private static final Set<String> SURNAMES = Set.copyOf(Resources.lines("surnames.txt"));
  private static final Set<String> DETERMINERS = Set.copyOf(Resources.lines("determiners.txt"));
  private static final Set<String> MADE = Set.copyOf(Resources.lines("made-with.txt"));
  private static final Set<String> ACTORS = Set.copyOf(Resources.lines("actors.txt"));
  private static final Set<String> ANYWHERE = Set.copyOf(Resources.lines("anywhere.txt"));
  private static final Set<String> REFERENCE_HOSTS =
      Set.copyOf(Resources.lines("reference-hosts.txt"));
  private static final Pattern ON_SOFTWARE =
      Pattern.compile("(?i)_\\([^()]{0,40}(?:software|framework|library|program|package_manager)");
  private static final RegistryTalk REGISTRY_TALK = new RegistryTalk();
  private final Reading reading;
  private final Resolver resolver;

  Credibility(Reading reading, Resolver resolver) {
    this.reading = reading;
    this.resolver = resolver;
  }

  /// @param first the number of the first of the name's words
  /// @param length how many words it has
  boolean isPackage(Software software, Span span, int first, int length) {
    return isCredible(software, span, first, length)
        && !isOrdinary(software, span, first, length)
        && !(length == 1 && isVerb(span, first))
        && !isTitle(span)
        && !isOfReference(span)
        && !(resolver.entry(reading.page().text(span)).word() > 0
            && Namesakes.isOfAnotherHost(reading, span))
        && !REGISTRY_TALK.isAbout(reading, span, first);
  }

  /// Whether an ordinary word is linked to where a language or a browser documents its own parts:
  /// `Parcel` of Android.
  private boolean isOfReference(Span span) {
    return reading.page().isSetApart(span)
        && resolver.entry(reading.page().text(span)).word() > 0
        && reading.page().links().on(span).stream()
            .map(link -> Address.of(link.url()))
            .anyMatch(Credibility::isReference);
  }

  /// Encyclopedias have articles on software, too, whose titles say so: `Flask_(web_framework)`.
  private static boolean isReference(Address address) {
    String title = address.path().isEmpty() ? "" : address.path().getLast();
    return REFERENCE_HOSTS.stream().anyMatch(address::isUnder)
        && !ON_SOFTWARE.matcher(title).find();
  }

  /// Whether an ordinary word stands behind "film", "song" or "shop".
  private boolean isTitle(Span span) {
    return resolver.entry(reading.page().text(span)).word() > 0
        && Works.isNamed(reading.page(), span);
  }

  /// Whether an ordinary word stands where a verb does, at the beginning or behind who does it:
  /// "Click the headers", "you click the headers".
  private boolean isVerb(Span span, int first) {
    boolean begins = first == 0 || reading.run(first - 1) == 1;
    return reading.run(first) > 1
        && (begins
            || ACTORS.contains(reading.words().get(first - 1).text().toLowerCase(Locale.ROOT)))
        && reading.terms().get(first).entry().word() > 1
        && DETERMINERS.contains(reading.words().get(first + 1).text().toLowerCase(Locale.ROOT))
        && !reading.page().isSetApart(span)
        && !reading.page().isMarked(span, Mark.Kind.CODE);
  }

  /// Whether a platform's name stands as it is written, and not for the word.
  ///
  /// @param first the number of the first of the name's words
  /// @param length how many words it has
  boolean isPlatform(Software software, Span span, int first, int length) {
    if (length == 1 && (isGivenName(first) || isAfterNames(first))) {
      return false;
    }
    String text = reading.page().text(span);
    boolean word = resolver.entry(text).word() > 0 || text.length() < 4;
    return resolver.isSpelling(software, text) || !word;
  }

  /// Whether the place is about the name's ecosystem, or the name is no ordinary word and no
  /// surname.
  private boolean isCredible(Software software, Span span, int first, int length) {
    String text = reading.page().text(span);
    boolean words = areWords(first, length);
    boolean common = resolver.entry(text).word() > 0;
    boolean word =
        (words && !resolver.isSpelling(software, text))
            || (common && !isStrangelyWritten(software, text));
    boolean home =
        reading.ecosystems().isAmongFirst(span.start(), software.purl().type())
            || isOfTheirPages(software, span)
            || isOfNoRegistry(software, text)
            || isMakeOf(software, span, first + length - 1)
            || (length == 1 && isMeantAnywhere(software, span, first));
    if (isAfterGivenName(first) || isAfterNames(first)) {
      return false;
    }
    if (reading.ecosystems().isSilent()) {
      return isOfNoRegistry(software, text)
          || (length == 1 && isMeantAnywhere(software, span, first))
          || isStrangelyWritten(software, text)
          || (resolver.entry(text).word() < 2 && reading.page().isMarked(span, Mark.Kind.CODE))
          || isVersioned(software, span, first);
    }
    return home
        || (!word && !(length == 1 && isSurname(first)))
        || reading.page().isMarked(span, Mark.Kind.CODE)
        || isVersioned(software, span, first);
  }

  /// Whether it is written as its name is, which is no common word, and a version stands at it,
  /// with a point where the name is a word at all: "Terraform v1.2 is out".
  private boolean isVersioned(Software software, Span span, int first) {
    String text = reading.page().text(span);
    int word = resolver.entry(text).word();
    return Character.isUpperCase(text.charAt(0))
        && word < 2
        && resolver.isSpelling(software, text)
        && !isBehindCapital(first)
        && VersionMatcher.at(reading.page().text(), span, false).stream()
            .anyMatch(version -> word == 0 || version.contains("."));
  }

  /// Whether it is one of the names that mean the software in any text, within a sentence and not
  /// in a row of words with capitals.
  private boolean isMeantAnywhere(Software software, Span span, int first) {
    String text = reading.page().text(span);
    boolean before = isBehindCapital(first);
    boolean after = reading.run(first) > 1 && isCapital(first + 1);
    return ANYWHERE.contains(text)
        && !reading.language().haveCapitalNouns()
        && resolver.isSpelling(software, text)
        && !reading.page().startsSentence(span.start())
        && !before
        && !after;
  }

  private boolean isBehindCapital(int first) {
    return first > 0
        && reading.run(first - 1) > 1
        && isCapital(first - 1)
        && reading.page().text().charAt(reading.words().get(first - 1).span().end()) != ':';
  }

  private boolean isCapital(int word) {
    return reading.words().get(word).isCapital();
  }

  /// Whether no word is written so: `DuckDB`, `youtube-dl`. Libraries of C are parts of so much
  /// that they are seldom meant by themselves.
  private boolean isStrangelyWritten(Software software, String text) {
    boolean plain = text.length() < 4 && text.equals(text.toLowerCase(Locale.ROOT));
    return !plain
        && (text.contains("-") || Word.of(text).stream().anyMatch(Word::isShaped))
        && !software.purl().type().equals("conan")
        && resolver.isSpelling(software, text);
  }

  /// Whether it is said with its capital, within a sentence, of what a thing is made with: "a React
  /// front end".
  private boolean isMakeOf(Software software, Span span, int last) {
    return reading.run(last) > 1
        && Character.isUpperCase(reading.page().text().charAt(span.start()))
        && !reading.page().startsSentence(span.start())
        && MADE.contains(reading.words().get(last + 1).text().toLowerCase(Locale.ROOT))
        && resolver.isSpelling(software, reading.page().text(span));
  }

  /// Whether it is in no registry that a place could be about, and writes itself so.
  private boolean isOfNoRegistry(Software software, String text) {
    return EcosystemCues.index(software.purl().type()) < 0
        && !text.equals(text.toLowerCase(Locale.ROOT))
        && resolver.isSpelling(software, text);
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
        && !reading.areCapitals(first, length)
        && !isOfKnown(first)
        && areWords(first, length);
  }

  /// Whether a name begins with another package's, as that is written: "React router", but not "a
  /// Ruby parser".
  private boolean isOfKnown(int first) {
    String text = reading.words().get(first).text();
    return !reading.words().get(first).isLower()
        && resolver.table().named(text).stream()
            .map(KnownSoftware.Spelling::software)
            .anyMatch(s -> s.kind() == Kind.PACKAGE && resolver.isSpelling(s, text));
  }

  /// Whether a name of several words has only ordinary ones.
  private boolean areWords(int first, int length) {
    return length > 1
        && reading.terms().subList(first, first + length).stream()
            .allMatch(Credibility::isPlainWord);
  }

  /// Whether a word is an ordinary one: what no registry has as a name is, too.
  private static boolean isPlainWord(Term term) {
    return term.entry().word() > 0
        || term.folded().length() < 3
        || term.entry().equals(CatalogEntry.NONE);
  }

  /// Whether a plain word with a capital follows another that is neither a word nor software, in
  /// the same letters.
  private boolean isSurname(int first) {
    return first > 0
        && isFollowed(first - 1)
        && isStrange(first - 1)
        && !reading.page().isAmongOtherLetters(reading.words().get(first).span());
  }

  private boolean isAfterGivenName(int first) {
    return first > 0
        && reading.run(first - 1) > 1
        && reading.words().get(first).isPlain()
        && resolver.isGivenName(reading.words().get(first - 1).text());
  }

  /// Whether a word is the first name of somebody whose surname follows, no word and no software.
  private boolean isGivenName(int first) {
    return isFollowed(first)
        && resolver.isGivenName(reading.words().get(first).text())
        && isStrange(first + 1);
  }

  /// Whether a surname ends a row of names, "Mary Ann Jackson": the first is no word or given.
  private boolean isAfterNames(int first) {
    int start = first;
    while (start > 0 && first - start < MOST_NAMES && isFollowed(start - 1)) {
      start--;
    }
    return first - start > 1
        && SURNAMES.contains(reading.words().get(first).text())
        && (resolver.isGivenName(reading.words().get(start).text()) || isStrange(start));
  }

  /// Whether two plain words with capitals stand in a row.
  private boolean isFollowed(int first) {
    return reading.run(first) > 1
        && reading.words().get(first).isPlain()
        && reading.words().get(first + 1).isPlain();
  }

  private boolean isStrange(int word) {
    Term term = reading.terms().get(word);
    return term.entry().word() < 2 && !term.is(Trait.KNOWN);
  }
}
