package dev.earshot.extract.reading;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says which package a name or a repository stands for, at a place of an episode.
public final class Resolver {
  private static final double SOME = 0.25;

  private final KnownSoftware known;
  private final Lexicon lexicon;
  private final Repositories repositories;

  /// With the table of the well-known and what is known of all words.
  public Resolver(KnownSoftware known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
    this.repositories = new Repositories(known, lexicon);
  }

  /// The best of several packages of one name: of the ecosystem that the place is about.
  public static Software best(List<Software> choices, Ecosystems ecosystems, int position) {
    return choices.stream()
        .max(Comparator.comparingDouble(s -> ecosystems.at(position, s.purl().type())))
        .orElseThrow();
  }

  /// The package that a repository holds, the repository itself where none is known.
  ///
  /// @param written the repository's name as its address has it, with its capitals
  public Software inRepository(
      Purl repository, String written, Ecosystems ecosystems, int position) {
    Software software = repositories.inRepository(repository, ecosystems, position);
    return software.purl().equals(repository)
        ? repositories.hyphened(repository, written, ecosystems, position).orElse(software)
        : software;
  }

  /// What has its site at the address; where several have, of the ecosystem of the place.
  public Optional<Software> atSite(Address address, Ecosystems ecosystems, int position) {
    return known
        .atSite(address)
        .map(software -> repositories.atHome(software, ecosystems, position));
  }

  /// The package of a name in the registry that the place is about, if it is there.
  public Optional<Software> registered(String name, Ecosystems ecosystems, int position) {
    CatalogEntry entry = lexicon.entry(name);
    return List.of("pypi", "npm", "gem", "cargo").stream()
        .filter(type -> entry.rank(type) > 0 && ecosystems.byWords(position, type) > SOME)
        .max(Comparator.comparingDouble(type -> weight(entry, type, ecosystems, position)))
        .flatMap(type -> Purls.of(type, written(name, type)))
        .map(Software::ofPurl);
  }

  /// A name as its registry writes it: what has but its first letter large is small in the lists of
  /// gems and crates; `CFPropertyList` is not.
  public static String written(String name, String type) {
    boolean plain = name.substring(1).chars().noneMatch(Character::isUpperCase);
    boolean small = type.equals("gem") || type.equals("cargo");
    return small && plain ? name.toLowerCase(Locale.ROOT) : name;
  }

  /// What a name stands for: among the well-known, else in the registry of the place.
  public Optional<Software> named(String name, Ecosystems ecosystems, int position) {
    return known(name, ecosystems, position).or(() -> registered(name, ecosystems, position));
  }

  private static double weight(
      CatalogEntry entry, String type, Ecosystems ecosystems, int position) {
    return ecosystems.at(position, type) + 0.15 * entry.rank(type);
  }

  /// What a name can stand for among the well-known: packages first asked, platforms where they
  /// win.
  public Optional<Software> known(String name, Ecosystems ecosystems, int position) {
    List<KnownSoftware.Spelling> spellings = known.named(name);
    if (spellings.isEmpty()) {
      return Optional.empty();
    }
    List<Software> all = spellings.stream().map(KnownSoftware.Spelling::software).toList();
    Optional<Software> platform = all.stream().filter(s -> s.kind() != Kind.PACKAGE).findFirst();
    if (platform.isPresent() && !isOfAnotherLanguage(platform.get(), all, ecosystems, position)) {
      return platform;
    }
    all = all.stream().filter(s -> s.kind() == Kind.PACKAGE).toList();
    return Optional.of(best(all, ecosystems, position));
  }

  /// Whether a standard module has the name of a package, and the place is about that one's
  /// registry.
  private static boolean isOfAnotherLanguage(
      Software module, List<Software> all, Ecosystems ecosystems, int position) {
    return module.kind() == Kind.STDLIB
        && ecosystems.at(position, "pypi") < SOME
        && all.stream().anyMatch(s -> ecosystems.at(position, s.purl().type()) > 2 * SOME);
  }

  /// What the catalog knows of a name; words of the trade are common, whatever texts say.
  public CatalogEntry entry(String name) {
    return lexicon.entry(name);
  }

  /// Whether the table of the well-known has it under the name that a text gives.
  public boolean isKnown(Software software, String text) {
    return known.isKnown(software, text);
  }

  /// Whether the table of the well-known has a place of it, whatever its name.
  public boolean hasPlace(Software software) {
    return known.hasPlace(software);
  }

  /// Whether a name is that of a well-known package of the registry.
  public boolean isKnownName(String name, String type) {
    return known.named(name).stream().anyMatch(s -> s.software().purl().type().equals(type));
  }

  /// Whether people write its name just so.
  public boolean isSpelling(Software software, String text) {
    return known.isSpelling(software, text);
  }

  /// Whether a word is a person's given name.
  public boolean isGivenName(String word) {
    return lexicon.isGivenName(word);
  }

  /// The table of the well-known.
  public KnownSoftware table() {
    return known;
  }
}
