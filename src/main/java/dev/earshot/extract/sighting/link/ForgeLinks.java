package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Purl;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what links to forges name: a repository, by all of it or a part, and by the pages served
/// for it; a package that bears its owner's name.
final class ForgeLinks {
  private static final int SHORTEST = 3;

  private final ForgePages forges;
  private final Set<String> content = new HashSet<>(Resources.lines("content-repositories.txt"));
  private final Resolver resolver;

  ForgeLinks(ForgePages forges, Resolver resolver) {
    this.forges = forges;
    this.resolver = resolver;
  }

  /// What a link names that goes to a forge or to the pages that it serves.
  Optional<Sighting> at(Reading reading, Link link, Address address) {
    Optional<Purl> repository = forges.repositoryAt(address);
    if (repository.isEmpty()) {
      return owner(reading, link, address);
    }
    Set<Sign> signs = repositorySigns(repository.get());
    if (isMuchUsed(reading, link, repository.get())) {
      signs.remove(Sign.CONTENT_REPOSITORY);
    }
    Software software =
        signs.contains(Sign.CONTENT_REPOSITORY)
            ? Software.ofPurl(repository.get())
            : inRepository(reading, link, address, repository.get());
    Sign rule =
        forges.isForge(address)
            ? rule(link, address, repository.get())
            : ruleOfPages(link, repository.get());
    return Optional.of(LinkMatcher.sighting(reading, link, software, rule).with(signs));
  }

  /// A branch is all of the repository under the repository's name; else it is somebody's work on
  /// it.
  private static Sign rule(Link link, Address address, Purl repository) {
    return switch (ForgePages.partAt(address)) {
      case ALL -> Sign.REPOSITORY_LINK;
      case BRANCH ->
          Anchors.opensWith(link, repository.name()) ? Sign.REPOSITORY_LINK : Sign.DEEP_LINK;
      case RELEASES -> Sign.RELEASE_LINK;
      case INSIDE -> Sign.DEEP_LINK;
    };
  }

  /// Pages under the very name of their repository are the software's; one of many words is the
  /// title of something to read, an ordinary one that of a page of its owner's site: "About".
  /// Somebody's own forge is held to the same.
  private Sign ruleOfPages(Link link, Purl repository) {
    String name = Anchors.withoutJs(Names.squeezed(repository.name()));
    boolean own = Anchors.withoutJs(Names.squeezed(Anchors.lead(link))).equals(name);
    boolean page = name.length() < SHORTEST || resolver.entry(Anchors.lead(link)).word() > 0;
    return own && !page && Anchors.isShort(link) ? Sign.PAGES_OF_NAME : Sign.PAGES_LINK;
  }

  private Software inRepository(Reading reading, Link link, Address address, Purl repository) {
    String name = repository.name();
    String written =
        address.path().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    return resolver.inRepository(repository, written, reading.ecosystems(), link.span().start());
  }

  /// Whether an owner's name is neither an ordinary word's nor a person's.
  private boolean isNoWord(String owner) {
    String name = owner.substring(0, 1).toUpperCase(Locale.ROOT) + owner.substring(1);
    return resolver.entry(owner).word() == 0 && !resolver.isGivenName(name);
  }

  /// The package that bears the name of the owner whose page is linked under this name. Pages
  /// served for an owner named after an ordinary thing may be of any such thing.
  private Optional<Sighting> owner(Reading reading, Link link, Address address) {
    return forges
        .ownerAt(address)
        .filter(owner -> forges.isForge(address) || isNoWord(owner))
        .filter(owner -> Anchors.name(link).replace("-", "").contains(Names.squeezed(owner)))
        .flatMap(owner -> resolver.named(owner, reading.ecosystems(), link.span().start()))
        .map(software -> LinkMatcher.sighting(reading, link, software, Sign.OWNER_LINK));
  }

  private Set<Sign> repositorySigns(Purl repository) {
    Set<Sign> signs = EnumSet.of(Sign.ANY);
    String name = Names.folded(repository.name());
    if (isContent(repository, name)) {
      signs.add(Sign.CONTENT_REPOSITORY);
    }
    String owner = Names.squeezed(repository.namespace().orElse(""));
    if (owner.startsWith(Names.squeezed(name)) && !name.isEmpty()) {
      signs.add(Sign.OWNER_IS_NAME);
    }
    return signs;
  }

  /// Whether a registry that the place is about has the repository's very name, of several words,
  /// and it is much used, so that a word such as "resources" in it says nothing.
  private boolean isMuchUsed(Reading reading, Link link, Purl repository) {
    String name = repository.name();
    return name.contains("-")
        && !content.contains(Names.folded(name))
        && !content.contains(repository.fullName())
        && resolver
            .registered(name, reading.ecosystems(), link.span().start())
            .filter(s -> resolver.entry(name).rank(s.purl().type()) > 1)
            .isPresent();
  }

  /// Whether a word says that what bears it is something to read.
  boolean isContentWord(String word) {
    return content.contains(word);
  }

  /// Whether it holds something to read, which none of the table does.
  private boolean isContent(Purl repository, String folded) {
    return resolver.table().inRepository(repository).isEmpty()
        && (repository.name().contains(".github.")
            || repository.name().endsWith(".io")
            || content.contains(folded)
            || content.contains("=" + folded)
            || content.contains(repository.fullName())
            || isDocument(repository)
            || Arrays.stream(folded.split("-", -1)).anyMatch(content::contains));
  }

  /// Whether its owner writes documents, and it is none of the owner's packages.
  private boolean isDocument(Purl repository) {
    String owner = repository.namespace().orElse("").toLowerCase(Locale.ROOT);
    String name = repository.name();
    CatalogEntry entry =
        resolver.entry(name.endsWith(".js") ? name.substring(0, name.length() - 3) : name);
    return content.contains(owner + "/") && !(entry.word() == 0 && entry.rank("npm") > 1);
  }
}
