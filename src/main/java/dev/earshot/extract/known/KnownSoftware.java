package dev.earshot.extract.known;

import dev.earshot.extract.catalog.Names;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of well-known software: how people write its name, its sites and its repository.
///
/// Tables are `known/TYPE.txt`, a line per package: `name = Spelling, Alias @ site.org owner/repo`,
/// where all but the name may be missing. A site may carry a path: `docs.rs/serde`. A `~` before
/// the name says that it is too ordinary a word to be known by itself: only its places and its
/// other spellings are; a `*`, that a project of many packages goes by its first spelling.
public final class KnownSoftware {
  private static final List<String> TYPES = Resources.lines("known/types.txt");
  private final Map<String, Software> bySite = new HashMap<>(1 << 14);
  private final Map<String, Software> byRepository = new HashMap<>(1 << 15);

  private final Map<Purl, Set<Software>> sharing = new HashMap<>();

  /// Type and folded name to the repositories that the table has for it.
  private final Map<String, Set<String>> repositories = new HashMap<>(1 << 15);

  private final Map<String, List<Spelling>> bySpelling = new HashMap<>(1 << 15);

  /// Names as a convention writes them, in this case only.
  private final Map<String, List<Spelling>> byModule = new HashMap<>();

  private final Openings openings = new Openings();
  private final Set<String> phrases = new HashSet<>();
  private final Set<Purl> purls = new HashSet<>(1 << 14);
  private final Set<Purl> placed = new HashSet<>(1 << 15);
  private final Set<String> groups = new HashSet<>();

  /// A way to write a name.
  public record Spelling(String text, Software software) {}

  /// Reads the tables.
  public KnownSoftware() {
    List<TableLine> lines = new ArrayList<>(1 << 15);
    for (String type : TYPES) {
      Resources.lines("known/" + type + ".txt")
          .forEach(line -> lines.add(TableLine.of(type, line)));
    }
    lines.forEach(this::add);
    lines.forEach(this::addByConvention);
    for (String phrase : Resources.lines("phrases.txt")) {
      String folded = Names.folded(phrase);
      phrases.add(folded);
      openings.add(folded);
    }
  }

  /// What has its site at the address.
  public Optional<Software> atSite(Address address) {
    Optional<Software> other = ofSubdomain(address);
    if (other.isPresent()) {
      return other;
    }
    for (String host = address.host(); host.contains("."); host = parent(host)) {
      Optional<Software> below = below(host, address.path());
      if (below.isPresent()) {
        return below;
      }
      Software site = bySite.get(host);
      if (site != null) {
        return Optional.of(site);
      }
    }
    return Optional.empty();
  }

  /// Another project on a domain below this one's: `alembic.sqlalchemy.org`.
  private Optional<Software> ofSubdomain(Address address) {
    String host = address.host();
    String first = host.substring(0, Math.max(0, host.indexOf('.')));
    Software above = bySite.get(parent(host));
    boolean below = !bySite.containsKey(host) && above != null && above.kind() == Kind.PACKAGE;
    return below && first.length() > 3
        ? named(first).stream()
            .map(Spelling::software)
            .filter(s -> s.kind() == Kind.PACKAGE && !s.equals(bySite.get(parent(host))))
            .findFirst()
        : Optional.empty();
  }

  private Optional<Software> below(String host, List<String> path) {
    for (int length = Math.min(2, path.size()); length > 0; length--) {
      String place = host + "/" + String.join("/", path.subList(0, length));
      Software site = bySite.get(place.toLowerCase(Locale.ROOT));
      if (site != null) {
        return Optional.of(site);
      }
    }
    return Optional.empty();
  }

  /// What is developed in a repository.
  public Optional<Software> inRepository(Purl repository) {
    return inRepository(repository.fullName());
  }

  /// Whether a package of a registry is known to be developed in other repositories only.
  public boolean hasOtherRepository(String type, String name, Purl repository) {
    String own = repository.fullName().toLowerCase(Locale.ROOT);
    String other = "/" + Names.folded(name);
    Set<String> places = repositories.getOrDefault(type + other, Set.of());
    return !places.isEmpty() && !places.contains(own);
  }

  /// The packages of other registries that have their place where this one has it.
  public Set<Software> sharing(Software software) {
    return sharing.getOrDefault(software.purl(), Set.of());
  }

  /// All that a name can stand for, in any spelling.
  public List<Spelling> named(String name) {
    List<Spelling> spellings = bySpelling.get(Names.folded(name));
    return spellings == null ? byModule.getOrDefault(name, List.of()) : spellings;
  }

  /// Whether a folded name is in the table.
  public boolean isNamed(String folded) {
    return bySpelling.containsKey(folded);
  }

  /// Whether a word, as it is written, is the module of a package in the table.
  boolean isModule(String word) {
    return byModule.containsKey(word);
  }

  /// Whether a folded text is a phrase that only looks like the name of software.
  public boolean isPhrase(String folded) {
    return phrases.contains(folded);
  }

  /// How folded names of several parts begin.
  Openings openings() {
    return openings;
  }

  /// What is developed in a repository, `owner/name`, in any case.
  public Optional<Software> inRepository(String path) {
    return Optional.ofNullable(byRepository.get(path.toLowerCase(Locale.ROOT)));
  }

  private void add(TableLine line) {
    Software software = line.software();
    if (line.type().equals("maven")) {
      software.purl().namespace().ifPresent(groups::add);
    }
    if (!line.word()) {
      purls.add(software.purl());
      spell(line.name(), software);
    }
    if (!line.spellings().isEmpty()) {
      for (String spelling : line.spellings().split(",", -1)) {
        spell(spelling.strip(), software);
      }
    }
    String last = software.purl().name();
    if (line.type().equals("maven") && last.contains("-")) {
      spell(last, software); // As build files and people write them: `log4j-core`.
    }
    if (line.type().equals("golang") && isNamed(Names.folded(last)) && !line.word()) {
      spell(last, software); // Go's packages are written as their path ends: `zap`.
    }
    if (!line.places().isEmpty()) {
      for (String place : line.places().split(" ", -1)) {
        place(place, software);
      }
    }
  }

  /// Adds what nobody else is called.
  private void addByConvention(TableLine line) {
    Conventions.scripts(line).stream()
        .filter(spelling -> !isNamed(Names.folded(spelling)))
        .forEach(spelling -> spell(spelling, line.software()));
    Conventions.module(line)
        .filter(module -> !isNamed(Names.folded(module)))
        .ifPresent(
            module -> byModule.putIfAbsent(module, List.of(new Spelling(module, line.software()))));
  }

  private void spell(String text, Software software) {
    String folded = Names.folded(text);
    List<Spelling> one = List.of(new Spelling(text, software));
    bySpelling.merge(folded, one, KnownSoftware::joined);
    openings.add(folded);
  }

  private static List<Spelling> joined(List<Spelling> some, List<Spelling> more) {
    List<Spelling> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static Set<String> joined(Set<String> some, Set<String> more) {
    Set<String> all = new HashSet<>(some);
    all.addAll(more);
    return all;
  }

  private void place(String place, Software software) {
    String lower = place.toLowerCase(Locale.ROOT);
    if (!(software.purl().type().equals("github") && software.purl().fullName().equals(lower))) {
      placed.add(software.purl());
    }
    boolean site = TableLine.isSite(lower);
    Software other = (site ? bySite : byRepository).putIfAbsent(lower, software);
    if (other != null && other.kind() == software.kind()) {
      sharing.computeIfAbsent(other.purl(), any -> new LinkedHashSet<>()).add(software);
    }
    if (!site) {
      String key = software.purl().type() + "/" + Names.folded(software.purl().fullName());
      repositories.merge(key, Set.of(lower), KnownSoftware::joined);
    }
  }

  private static String parent(String host) {
    return host.substring(host.indexOf('.') + 1);
  }

  /// Whether the table has it under a name; of an ordinary word, under the one that a text has.
  public boolean isKnown(Software software, String text) {
    return purls.contains(software.purl())
        || named(text).stream().anyMatch(s -> s.software().equals(software));
  }

  /// Whether the table has a place of it, whatever its name; a repository is none of its own.
  public boolean hasPlace(Software software) {
    return placed.contains(software.purl());
  }

  /// Whether it has a package of one of Maven's groups.
  public boolean hasGroup(String group) {
    return groups.contains(group);
  }

  /// Whether a name of several words may be one of its own. An artifact's hyphens are no blanks,
  /// but behind the name of a project: "Operator Framework" is no `operator-framework`.
  public boolean isInWords(Software software, String folded) {
    boolean artifact =
        software.purl().type().equals("maven")
            && folded.equals(Names.folded(software.purl().name()))
            && named(folded).stream()
                .filter(s -> s.software().equals(software))
                .allMatch(s -> s.text().equals(software.purl().name()));
    return !artifact
        || named(Lexicon.head(folded)).stream()
            .anyMatch(s -> s.software().purl().type().equals("maven"));
  }

  /// Whether people write its name just so.
  public boolean isSpelling(Software software, String text) {
    return named(text).stream()
        .anyMatch(s -> s.text().equals(text) && s.software().purl().equals(software.purl()));
  }
}
