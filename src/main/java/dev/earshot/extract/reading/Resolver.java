package dev.earshot.extract.reading;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Lexicon;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says which package a name or a repository stands for, at a place of an episode.
public final class Resolver {
  private static final double SOME = 0.25;

  /// A module's path is its repository's, so that less is guessed.
  private static final double SURE_OF_PATH = 0.5;

  private final KnownSoftware known;
  private final Lexicon lexicon;

  /// With the table of the well-known and what is known of all words.
  public Resolver(KnownSoftware known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /// The best of several packages of one name: of the ecosystem that the place is about.
  public static Software best(List<Software> choices, Ecosystems ecosystems, int position) {
    return choices.stream()
        .max(Comparator.comparingDouble(s -> ecosystems.at(position, s.purl().type())))
        .orElseThrow();
  }

  /// The package that a repository holds, the repository itself where none is known.
  public Software inRepository(Purl repository, Ecosystems ecosystems, int position) {
    return known
        .inRepository(repository)
        .or(() -> registered(repository, ecosystems, position))
        .orElseGet(() -> Software.ofPurl(repository));
  }

  /// The package of a name in the registry that the place is about, if it is there.
  public Optional<Software> registered(String name, Ecosystems ecosystems, int position) {
    CatalogEntry entry = lexicon.entry(name);
    return List.of("pypi", "npm", "gem", "cargo").stream()
        .filter(type -> entry.rank(type) > 0 && ecosystems.at(position, type) > SOME)
        .max(Comparator.comparingDouble(type -> weight(entry, type, ecosystems, position)))
        .flatMap(type -> Purls.of(type, name))
        .map(Software::ofPurl);
  }

  private static double weight(
      CatalogEntry entry, String type, Ecosystems ecosystems, int position) {
    return ecosystems.at(position, type) + 0.15 * entry.rank(type);
  }

  private Optional<Software> registered(Purl repository, Ecosystems ecosystems, int position) {
    String main = mainEcosystem(ecosystems, position);
    double sure = ecosystems.at(position, main);
    if (main.equals("golang") && sure > SURE_OF_PATH) {
      return Purls.of("golang", repository.type() + ".com/" + repository.fullName())
          .map(Software::ofPurl);
    }
    Optional<Software> found = Optional.empty();
    for (String name : names(repository)) {
      found = found.or(() -> registered(name, ecosystems, position));
    }
    boolean guessable = main.equals("gem") || main.equals("cargo");
    boolean elsewhere = found.map(s -> !s.purl().type().equals(main)).orElse(true);
    if (guessable && sure > 1.5 && elsewhere && isBetter(main, found, ecosystems, position)) {
      return Purls.of(main, repository.name()).map(Software::ofPurl);
    }
    return found;
  }

  private static boolean isBetter(
      String main, Optional<Software> found, Ecosystems ecosystems, int position) {
    double other = found.map(s -> ecosystems.at(position, s.purl().type())).orElse(0.0);
    return ecosystems.at(position, main) > other + 1;
  }

  private static String mainEcosystem(Ecosystems ecosystems, int position) {
    return EcosystemCues.TYPES.stream()
        .max(Comparator.comparingDouble(type -> ecosystems.at(position, type)))
        .orElseThrow();
  }

  /// The names under which a repository's package may be registered.
  private static List<String> names(Purl repository) {
    String name = repository.name().toLowerCase(Locale.ROOT);
    List<String> names = new ArrayList<>(List.of(name));
    for (String ending : List.of(".js", "-js", ".py", "-py", "-python", "-rb", "-rs", ".rb")) {
      if (name.endsWith(ending) && name.length() > ending.length() + 2) {
        names.add(name.substring(0, name.length() - ending.length()));
      }
    }
    for (String beginning : List.of("python-", "py-", "node-", "ruby-", "rust-")) {
      if (name.startsWith(beginning) && name.length() > beginning.length() + 2) {
        names.add(name.substring(beginning.length()));
      }
    }
    return names;
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
    if (platform.isPresent()) {
      return platform;
    }
    return Optional.of(best(all, ecosystems, position));
  }

  /// What the catalog knows of a name; words of the trade are common, whatever texts say.
  public CatalogEntry entry(String name) {
    return lexicon.entry(name);
  }

  /// Whether the table of the well-known has it.
  public boolean isKnown(Software software) {
    return known.isKnown(software);
  }

  /// Whether a name is that of a well-known package of the registry.
  public boolean isKnownName(String name, String type) {
    return known.named(name).stream().anyMatch(s -> s.software().purl().type().equals(type));
  }

  /// Whether people write its name just so.
  public boolean isSpelling(Software software, String text) {
    return known.isSpelling(software, text);
  }

  /// The table of the well-known.
  public KnownSoftware table() {
    return known;
  }
}
