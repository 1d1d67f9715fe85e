package dev.earshot.extract.reading;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says which package a repository holds. That a registry has a package of the same name is not
/// enough: the place must be about that registry, and no other repository be known for the package.
final class Repositories {
  private static final double SOME = 0.4;
  private static final double HOME = 0.8;

  /// What only the registry's own list would tell is guessed where nothing else is in question.
  private static final double NOTHING_ELSE = 1.5;

  private static final double OF_NAME = 1.5;

  /// A package much used under the repository's whole name is it, whatever has a part of it.
  private static final double WHOLE_NAME = 1;

  private static final List<String> TYPES =
      List.of("pypi", "npm", "gem", "cargo", "hex", "hackage");

  /// Registries whose list is not at hand, where packages bear their repositories' names. Of the
  /// repositories of Elixir that no list has, more are in no registry than in Hex.
  private static final Set<String> NAMED_ALIKE = Set.of("gem", "cargo", "hackage");

  /// How common the words are that stand in many texts.
  private static final int MOST_TEXTS = 3;

  /// Forges whose host is their name and `.com`.
  private static final Set<String> GO_FORGES = Set.of("github", "gitlab");

  /// A script, which no registry but its own language's has.
  private static final Pattern SCRIPT = Pattern.compile(".+\\.(?:py|js|ts|sh)");

  private final KnownSoftware known;
  private final Lexicon lexicon;

  Repositories(KnownSoftware known, Lexicon lexicon) {
    this.known = known;
    this.lexicon = lexicon;
  }

  /// One way in which the package may be registered.
  private record Choice(String type, String name, double weight) {}

  /// The package that a repository holds, the repository itself where none is known.
  Software inRepository(Purl repository, Ecosystems ecosystems, int position) {
    boolean plugin = EditorPlugins.isOne(repository.name());
    return known
        .inRepository(repository)
        .map(software -> atHome(software, ecosystems, position))
        .or(() -> plugin ? Optional.empty() : module(repository, ecosystems, position))
        .or(() -> plugin ? Optional.empty() : ofPath(repository, ecosystems, position))
        .or(() -> registered(repository, ecosystems, position))
        .or(() -> onlyHere(repository, ecosystems, position))
        .orElseGet(() -> Software.ofPurl(repository));
  }

  /// The package that a registry of the place writes with hyphens where a repository has capitals.
  ///
  /// @param written the repository's name as its address has it
  Optional<Software> hyphened(
      Purl repository, String written, Ecosystems ecosystems, int position) {
    return WordJoints.names(written).stream()
        .filter(name -> !isOrdinary(name))
        .flatMap(name ->
            Stream.of("pypi", "npm")
                .filter(type -> lexicon.entry(name).rank(type) > 1)
                .filter(type -> ecosystems.byWords(position, type) > HOME)
                .filter(type -> ecosystems.isAmongFirst(position, type))
                .filter(type -> !known.hasOtherRepository(type, name, repository))
                .max(Comparator.comparingDouble(type -> ecosystems.at(position, type)))
                .flatMap(type -> Purls.of(type, name))
                .stream())
        .findFirst()
        .map(Software::ofPurl);
  }

  /// Whether anybody may have called something so: `music-player`.
  private boolean isOrdinary(String name) {
    return lexicon.entry(name).word() > 0
        || Stream.of(name.split("-", -1)).allMatch(part -> lexicon.entry(part).word() > 0);
  }

  /// Of packages that share a place, the one whose registry the page is about.
  Software atHome(Software software, Ecosystems ecosystems, int position) {
    List<Software> all = new ArrayList<>(List.of(software));
    all.addAll(known.sharing(software));
    return Resolver.best(all, ecosystems, position);
  }

  /// A Go module's path is its repository's, so that less is guessed: `go-x` is one wherever its
  /// line names no other language. Elsewhere the path does not begin with the forge's host.
  private static Optional<Software> module(Purl repository, Ecosystems ecosystems, int position) {
    boolean go =
        ecosystems.byWords(position, "golang") > HOME
            && ecosystems.isAmongFirst(position, "golang")
            && ecosystems.isTold(position, "golang");
    boolean named = repository.name().toLowerCase(Locale.ROOT).startsWith("go-");
    boolean other = ecosystems.isLineOfOthers(position, "golang");
    boolean plain = !repository.name().contains(".") && !isInGroups(repository);
    return (go || named) && !other && plain && GO_FORGES.contains(repository.type())
        ? Purls.of("golang", repository.type() + ".com/" + repository.fullName())
            .map(Software::ofPurl)
        : Optional.empty();
  }

  /// A Composer package mostly bears its repository's owner and name. One that is called composer
  /// speaks of no other.
  private static Optional<Software> ofPath(Purl repository, Ecosystems ecosystems, int position) {
    return !repository.name().equalsIgnoreCase("composer")
            && !isInGroups(repository)
            && isAlone(ecosystems, position, "composer")
            && ecosystems.byWords(position, "composer") > NOTHING_ELSE
        ? Purls.of("composer", repository.fullName()).map(Software::ofPurl)
        : Optional.empty();
  }

  /// Whether it lies in groups of groups, whose path is no registry's name.
  private static boolean isInGroups(Purl repository) {
    return repository.namespace().orElse("").contains("/");
  }

  private Optional<Software> registered(Purl repository, Ecosystems ecosystems, int position) {
    List<Choice> choices = new ArrayList<>();
    for (String type : TYPES) {
      double home = ecosystems.byWords(position, type) + ofName(repository, type);
      boolean first = ecosystems.isAmongFirst(position, type) || ofName(repository, type) > 0;
      for (String name : first ? RepositoryNames.registered(repository, type) : List.<String>of()) {
        CatalogEntry entry = lexicon.entry(name);
        if (isPartOfWhole(repository, name, entry, type) || isCommonInNpm(name, entry, type)) {
          continue;
        }
        int rank = entry.rank(type);
        boolean enough = home > (entry.word() > 0 ? OF_NAME : rank > 1 ? SOME : HOME);
        if (rank > 0 && enough && !isOther(repository, type, name, home)) {
          double whole = rank > 1 && name.equalsIgnoreCase(repository.name()) ? WHOLE_NAME : 0;
          choices.add(new Choice(type, name, home + 0.15 * rank + whole));
        }
      }
      boolean sure = ofName(repository, type) > 0 && ecosystems.isAmongFirst(position, type);
      boolean alone = ecosystems.isTold(position, type) && isAlone(ecosystems, position, type);
      boolean guessed = isGuessable(repository, type) && (sure || alone);
      if (guessed && home > NOTHING_ELSE && !isOther(repository, type, repository.name(), home)) {
        choices.add(new Choice(type, repository.name(), home - 1));
      }
    }
    return choices.stream()
        .max(Comparator.comparingDouble(Choice::weight))
        .flatMap(choice -> Purls.of(choice.type, choice.name))
        .map(Software::ofPurl);
  }

  /// Whether a name in npm says nothing of a repository: a common word that is not much used there
  /// is somebody else's package as a rule, and what a platform goes by is a copy of that.
  private boolean isCommonInNpm(String name, CatalogEntry entry, String type) {
    return type.equals("npm")
        && ((entry.word() > 1 && !entry.isMuchUsed(type)) || isPlatform(name));
  }

  /// Whether a repository's name may be that of a package that no list has: no plugin's, no
  /// script's, nothing else's that is well-known, and no word of the registry itself. Crates have
  /// no dots, gems are not named as many texts' words.
  private boolean isGuessable(Purl repository, String type) {
    String name = repository.name();
    boolean conventional = type.equals("npm") && RepositoryNames.isOfNpm(name);
    return (NAMED_ALIKE.contains(type) || conventional)
        && !EditorPlugins.isOne(name)
        && !SCRIPT.matcher(name).matches()
        && !name.equalsIgnoreCase(type)
        && !(type.equals("gem") && lexicon.entry(name).word() >= MOST_TEXTS)
        && !isPlatform(name)
        && (type.equals("gem") || name.indexOf('.') < 0);
  }

  /// Whether a platform goes by a name, of which the repository is a copy or what deals with it.
  private boolean isPlatform(String name) {
    return known.named(name).stream().anyMatch(s -> s.software().kind() != Kind.PACKAGE);
  }

  /// Whether a name without its beginning or ending is an ordinary word that is not much used in
  /// the registry, so that the repository holds something else: `node-task` is no `task`.
  private static boolean isPartOfWhole(
      Purl repository, String name, CatalogEntry entry, String type) {
    return name.length() < repository.name().length()
        && entry.word() > 1
        && !entry.isMuchUsed(type);
  }

  /// A package much used in one registry and in no other, under a name of several words that is
  /// nothing else's, is it wherever no other language is spoken of: PyPI's `browser-use` in a show
  /// on Linux. A server of one word has its client there under its name.
  private Optional<Software> onlyHere(Purl repository, Ecosystems ecosystems, int position) {
    String name = repository.name();
    String folded = Names.folded(name);
    CatalogEntry entry = lexicon.entry(name);
    boolean strange = entry.word() == 0 && folded.indexOf('-') > 0 && !known.isNamed(folded);
    return Stream.of("pypi", "npm")
        .filter(type -> strange && entry.isMuchUsed(type))
        .filter(type -> !known.hasOtherRepository(type, name, repository))
        .filter(type -> TYPES.stream().allMatch(o -> o.equals(type) || entry.rank(o) < 2))
        .filter(type -> isNotOfOthers(ecosystems, position, type))
        .findFirst()
        .flatMap(type -> Purls.of(type, name))
        .map(Software::ofPurl);
  }

  private static boolean isNotOfOthers(Ecosystems ecosystems, int position, String type) {
    return EcosystemCues.TYPES.stream()
        .allMatch(o -> o.equals(type) || ecosystems.byWords(position, o) < HOME);
  }

  /// Whether a package of the name is known to be developed elsewhere. Repositories move, from a
  /// person to a project: one of the very name, which is no ordinary word, in a place about the
  /// registry, is the package's own; a fork cannot be told from it.
  private boolean isOther(Purl repository, String type, String name, double home) {
    return known.hasOtherRepository(type, name, repository)
        && !isMoved(repository, type, name, home);
  }

  private boolean isMoved(Purl repository, String type, String name, double home) {
    CatalogEntry entry = lexicon.entry(name);
    String scoped = "@" + repository.fullName();
    return name.equalsIgnoreCase(repository.name())
        && entry.rank(type) > (isOfWords(name) ? 0 : 1)
        && entry.word() < 2
        && home > (entry.rank(type) > 2 ? HOME : NOTHING_ELSE)
        && !(type.equals("npm") && lexicon.entry(scoped).rank(type) > 0);
  }

  /// A name of several words is seldom another package's, so that less use of it is enough.
  private static boolean isOfWords(String name) {
    return name.indexOf('-') > 0;
  }

  private static boolean isAlone(Ecosystems ecosystems, int position, String type) {
    return !ecosystems.isLineOfOthers(position, type)
        && EcosystemCues.TYPES.stream()
            .allMatch(other ->
                other.equals(type)
                    || ecosystems.byWords(position, type)
                        > ecosystems.byWords(position, other) + 1);
  }

  /// How much a repository's own name says that it belongs to a registry: `django-x`, `x-rs`.
  private static double ofName(Purl repository, String type) {
    String name = Names.folded(repository.name());
    for (String part : name.split("-", -1)) {
      if (name.length() > part.length() && EcosystemCues.isPartOfNames(type, part)) {
        return OF_NAME;
      }
    }
    return 0;
  }
}
