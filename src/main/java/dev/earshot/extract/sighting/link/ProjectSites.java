package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.CatalogEntry;
import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Recognises a project's own site, which no table knows, by the name that its address and the text
/// of the link share: "Reel - evented web server" at `reel.example` or at `someone.example/reel`.
final class ProjectSites {
  private static final double HOME = 0.8;
  private static final int SHORTEST = 3;
  private static final int DEEPEST = 2;

  /// How common a word is from which on a registry's package of the name says nothing.
  private static final int WORD = 3;

  private final List<String> periodicals = Resources.lines("periodicals.txt");
  private final Resolver resolver;
  private final ScriptSites scripts;

  ProjectSites(Resolver resolver, ScriptSites scripts) {
    this.resolver = resolver;
    this.scripts = scripts;
  }

  /// What has its site at an address that is neither well-known nor a forge's.
  Optional<Sighting> at(Reading reading, Link link, Address address) {
    return introduced(reading, link, address).or(() -> guess(reading, link, address));
  }

  /// A site where the link introduces what has its name: says that it is code, or of which kind, in
  /// a text that is about some registry's packages.
  private Optional<Sighting> introduced(Reading reading, Link link, Address address) {
    boolean own =
        Anchors.isShort(link)
            && !isRead(address)
            && bears(link, address)
            && !Anchors.lead(link).equalsIgnoreCase(address.host())
            && (isOfScripts(link, address)
                || Introduction.of(link).isOfSoftware()
                || isScript(link))
            && isAboutPackages(reading, link);
    return own
        ? Optional.of(
            LinkMatcher.sighting(reading, link, software(reading, link, address), Sign.OWN_SITE))
        : Optional.empty();
  }

  private static boolean isScript(Link link) {
    String lead = Anchors.lead(link);
    return Anchors.isNamedAsCode(link)
        && (lead.endsWith("s") || lead.endsWith("S"))
        && !lead.endsWith("rs");
  }

  /// Whether it is described where only projects of JavaScript have hosts.
  private static boolean isOfScripts(Link link, Address address) {
    return address.isUnder(LinkMatcher.SCRIPTS) && !Introduction.of(link).words().isEmpty();
  }

  private static boolean isAboutPackages(Reading reading, Link link) {
    return EcosystemCues.TYPES.stream()
        .anyMatch(type -> reading.ecosystems().byWords(link.span().start(), type) > HOME);
  }

  private boolean isRead(Address address) {
    return periodicals.stream().anyMatch(address.label()::contains)
        || address.path().stream().anyMatch(Introduction::isOther);
  }

  /// Whether the anchor's name is that of the host, or of its first part, or of the end of a short
  /// path.
  private static boolean bears(Link link, Address address) {
    String name = Anchors.withoutJs(Names.squeezed(Anchors.name(link)));
    String host = address.host();
    int depth = address.path().size();
    Stream<String> ofHost =
        depth < DEEPEST
            ? Stream.of(address.label(), host.substring(0, Math.max(0, host.indexOf('.'))))
            : Stream.of();
    Stream<String> ofPath =
        depth > 0 && depth <= DEEPEST ? Stream.of(address.path().getLast()) : Stream.of();
    int shortest = address.isUnder(LinkMatcher.SCRIPTS) ? SHORTEST - 1 : SHORTEST;
    return name.length() >= shortest
        && Stream.concat(ofHost, ofPath)
            .map(part -> Anchors.withoutJs(Names.squeezed(part)))
            .anyMatch(name::equals);
  }

  /// The package of the name, with or without the ending of a script; a word is none's that is not
  /// much used. A host that ends as scripts do is a script's: `eggjs.example` is npm's `egg`.
  private Software software(Reading reading, Link link, Address address) {
    String lead = Anchors.lead(link).replaceAll("\\s+", "-");
    String squeezed = Names.squeezed(lead);
    String bare = Anchors.withoutJs(squeezed);
    String unknown = Anchors.isNamedAsCode(link) ? squeezed : Anchors.name(link);
    boolean platform =
        resolver.table().named(squeezed).stream()
            .anyMatch(s -> s.software().kind() != Kind.PACKAGE);
    boolean script = Anchors.isNamedAsCode(link) && !platform;
    boolean host = address.label().equals(bare + "js");
    return Stream.of(lead, squeezed, bare, script ? bare + ".js" : bare)
        .filter(name -> !isWord(name, squeezed))
        .flatMap(name -> resolver.named(name, reading.ecosystems(), link.span().start()).stream())
        .filter(software -> software.kind() == Kind.PACKAGE)
        .filter(software -> !host || software.purl().type().equals("npm"))
        .findFirst()
        .or(() -> host ? scripts.registered(bare) : Optional.empty())
        .or(() -> Purls.of("generic", unknown).map(Software::ofPurl))
        .orElseThrow();
  }

  /// Whether it is an ordinary word that nobody knows as a package: any word where it lacks what
  /// the anchor has, as Egg.js is not `egg`.
  private boolean isWord(String name, String squeezed) {
    int least = Names.squeezed(name).equals(squeezed) ? WORD : 1;
    return resolver.entry(name).word() >= least && !resolver.table().isNamed(name);
  }

  /// A host that bears the name that the anchor says, of a package or of something unknown.
  private Optional<Sighting> guess(Reading reading, Link link, Address address) {
    String label = address.label();
    boolean bare = Anchors.isAddress(link) && address.path().isEmpty();
    if (label.length() < SHORTEST || !(bare || Anchors.leadsWith(link, address))) {
      return Optional.empty();
    }
    Optional<Software> software =
        resolver
            .named(label, reading.ecosystems(), link.span().start())
            .or(() -> scripts.atSite(link, label))
            .or(() ->
                bare || isRead(address)
                    ? Optional.empty()
                    : Purls.of("generic", label).map(Software::ofPurl));
    Optional<Sighting> sighting =
        software.map(found -> LinkMatcher.sighting(reading, link, found, Sign.SITE_GUESS));
    return Anchors.isNamedAsCode(link)
        ? sighting.map(s -> s.with(hostSigns(s.software())))
        : sighting;
  }

  /// What a host says that bears the very name of a package.
  Set<Sign> hostSigns(Software software) {
    CatalogEntry entry = resolver.entry(software.purl().name());
    boolean name = entry.rank(software.purl().type()) > 0 && entry.word() == 0;
    return EnumSet.of(Sign.ANY, name ? Sign.HOST_IS_NAME : Sign.ANY);
  }
}
