package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Resources;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.reading.Reading;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what links name: pages of registries, repositories, documentation hosts and projects' own
/// sites.
public final class LinkMatcher {
  /// The share of its episodes in which a show links what belongs to itself.
  private static final double FURNITURE = 0.12;

  /// How many episodes must do so: what is spoken of comes again, too.
  private static final int LEAST_LINKING = 4;

  /// Gives projects of JavaScript, and none else, a host.
  static final String SCRIPTS = "js.org";

  /// Links whose text counts where it is a name that only code has.
  private static final Set<Sign> GUESSES =
      EnumSet.of(Sign.SITE_GUESS, Sign.PAGES_LINK, Sign.PAGES_OF_NAME);

  /// A whole number there is an episode's or a year: `/ep/42/`, `/fr/2024/`.
  private static final Pattern DOCUMENTED =
      Pattern.compile("/[a-z]{2}/(?:stable|latest|v?\\d{1,3}\\.\\d[\\d.]*+)(?:/|$)");

  private final RegistryPages registries = new RegistryPages();
  private final ForgePages forges = new ForgePages();
  private final Set<String> projectHosts = new HashSet<>(Resources.lines("project-hosts.txt"));
  private final ProjectForges projectForges;
  private final ForgeLinks forgeLinks;
  private final ScriptSites scripts;
  private final ProjectSites sites;
  private final SitePages pages;
  private final Resolver resolver;

  /// Reads the tables of registries and forges.
  public LinkMatcher(Resolver resolver) {
    this.resolver = resolver;
    this.projectForges = new ProjectForges(resolver);
    this.forgeLinks = new ForgeLinks(forges, resolver);
    this.scripts = new ScriptSites(resolver);
    this.sites = new ProjectSites(resolver, scripts);
    this.pages = new SitePages(resolver);
  }

  /// What the links name. Notes in the reading which names they give.
  public List<Sighting> sightings(Reading reading) {
    List<Sighting> found = new ArrayList<>();
    for (Link link : reading.page().links().all()) {
      Address address = Address.of(link.url());
      registry(reading, link, address)
          .or(() -> knownSite(reading, link, address))
          .or(() -> forgeLinks.at(reading, link, address))
          .or(() -> projectForges.at(reading, link, address))
          .or(() -> projectHost(reading, link, address))
          .or(() -> documentation(reading, link, address))
          .or(() -> sites.at(reading, link, address))
          .map(sighting -> ofScripts(link, address, sighting))
          .or(() -> strangeScript(reading, link, address))
          .ifPresent(sighting -> {
            reading.lead(link.url(), sighting.software());
            teach(reading, link, sighting);
            found.add(sighting);
          });
    }
    return found;
  }

  /// The repository at a forge that a sighting links.
  public Optional<Purl> repository(Sighting sighting) {
    return sighting.url().map(Address::of).filter(forges::isForge).flatMap(forges::repositoryAt);
  }

  private Optional<Sighting> registry(Reading reading, Link link, Address address) {
    return registries
        .packageAt(address)
        .or(() -> RegistryPages.extensionAt(link.url()))
        .map(purl -> sighting(reading, link, Software.ofPurl(purl), Sign.REGISTRY_LINK));
  }

  private Optional<Software> named(Reading reading, Link link, String name) {
    return resolver.named(name, reading.ecosystems(), link.span().start());
  }

  private Optional<Sighting> knownSite(Reading reading, Link link, Address address) {
    return resolver
        .atSite(address, reading.ecosystems(), link.span().start())
        .filter(
            s -> !isOfSomebody(address) || (s.kind() == Kind.PACKAGE && !isProvider(s, address)))
        .map(s -> address.path().isEmpty() ? s : namedByAnchor(link, s).orElse(s))
        .filter(s -> s.kind() != Kind.PACKAGE || pages.isAbout(reading, link, address, s))
        .map(software -> sighting(reading, link, software, Sign.SITE_LINK));
  }

  /// Another well-known package of the same registry, where a page deep in a project's site is
  /// linked under its name: "Spring Data" at the site of Spring.
  private Optional<Software> namedByAnchor(Link link, Software site) {
    return resolver.table().named(Anchors.name(link)).stream()
        .map(KnownSoftware.Spelling::software)
        .filter(s -> s.kind() == Kind.PACKAGE && s.purl().type().equals(site.purl().type()))
        .findFirst();
  }

  /// Whether a provider's address is that of one of its many repositories or projects.
  private boolean isOfSomebody(Address address) {
    return forges.isForge(address)
        || forges.isServed(address)
        || forges.repositoryAt(address).isPresent()
        || projectForges.isProject(address)
        || isProject(address);
  }

  /// Whether what gives every project a host is a package itself, as npm's `surge` is.
  private boolean isProvider(Software software, Address address) {
    String provider = address.host().substring(address.host().indexOf('.') + 1);
    return isProject(address)
        && resolver.table().atSite(new Address(provider, List.of())).equals(Optional.of(software));
  }

  /// Whether a host is that of one project among those of a provider, and not the provider's.
  private boolean isProject(Address address) {
    int dot = address.host().indexOf('.');
    return dot >= 0 && projectHosts.contains(address.host().substring(dot + 1));
  }

  private Optional<Sighting> projectHost(Reading reading, Link link, Address address) {
    if (!isProject(address)) {
      return Optional.empty();
    }
    String name = first(address);
    boolean documentation =
        address.host().contains("readthedocs") || address.host().contains("rtfd");
    if (address.isUnder(SCRIPTS)) {
      return scripts
          .atHost(link, address, name)
          .map(
              found -> sighting(reading, link, found, Sign.SITE_GUESS).with(sites.hostSigns(found)))
          .map(found -> found.with(EnumSet.of(Sign.NAMED_AS_CODE)));
    }
    String lead = Anchors.name(link);
    boolean part = lead.length() > 2 && ("-" + name + "-").contains("-" + lead + "-");
    Optional<Software> software = part ? named(reading, link, lead) : Optional.empty();
    return software
        .or(() -> named(reading, link, name))
        .or(() -> documentation ? documented(name) : Optional.empty())
        .map(found ->
            documentation
                ? sighting(reading, link, found, Sign.DOCS_LINK).with(sites.hostSigns(found))
                : sighting(reading, link, found, Sign.SITE_GUESS));
  }

  /// What is known by its host alone, where only projects of JavaScript have hosts, is npm's.
  private Sighting ofScripts(Link link, Address address, Sighting sighting) {
    return sighting.software().purl().type().equals("generic") && address.isUnder(SCRIPTS)
        ? scripts.guessed(link, address, first(address)).map(sighting::of).orElse(sighting)
        : sighting;
  }

  private Optional<Sighting> strangeScript(Reading reading, Link link, Address address) {
    return address.isUnder(SCRIPTS)
        ? scripts
            .guessed(link, address, first(address))
            .map(found -> sighting(reading, link, found, Sign.SITE_GUESS))
            .map(found -> found.with(EnumSet.of(Sign.NAMED_AS_CODE)))
        : Optional.empty();
  }

  /// The first part of a host's name.
  private static String first(Address address) {
    return address.host().substring(0, address.host().indexOf('.'));
  }

  /// A project's documentation as Read the Docs lays it out, under its own domain or its owner's:
  /// `tool.example.org/en/stable/`. A package that nobody knows must be all that the anchor says.
  private Optional<Sighting> documentation(Reading reading, Link link, Address address) {
    String path = "/" + String.join("/", address.path());
    if (!DOCUMENTED.matcher(path).lookingAt()) {
      return Optional.empty();
    }
    String first = address.host().substring(0, Math.max(0, address.host().indexOf('.')));
    String host = first.equals("docs") ? address.label() : first;
    String name = host.startsWith("python-") ? host.substring("python-".length()) : host;
    boolean own = Names.squeezed(Anchors.name(link)).equals(Names.squeezed(name));
    boolean said = Names.squeezed(link.anchor()).contains(Names.squeezed(name));
    return said && !forgeLinks.isContentWord(name)
        ? named(reading, link, name)
            .or(() -> own ? documented(name) : Optional.empty())
            .map(software -> sighting(reading, link, software, Sign.DOCS_LINK))
        : Optional.empty();
  }

  /// A package of PyPI, whose list is complete; what is not in it is known by its documentation.
  private Optional<Software> documented(String name) {
    String type = resolver.entry(name).rank("pypi") > 0 ? "pypi" : "generic";
    return Purls.of(type, name).map(Software::ofPurl);
  }

  static Sighting sighting(Reading reading, Link link, Software software, Sign rule) {
    Span span = Anchors.nameIn(link, software);
    Set<Sign> signs = EnumSet.of(Sign.ANY, rule);
    signs.addAll(Anchors.signs(link, software));
    if (GUESSES.contains(rule) && Anchors.isNamedAsCode(link)) {
      signs.add(Sign.NAMED_AS_CODE);
    }
    int linking = reading.learned().ofShow(lesson(software));
    if (linking >= LEAST_LINKING && linking > FURNITURE * reading.learned().episodes()) {
      signs.add(Sign.SHOW_FURNITURE);
    }
    return new Sighting(software, span, Evidence.LINK, signs, Optional.of(link.url()));
  }

  /// Notes the names that a link gives: the package's own, and what its anchor says, unless that is
  /// the name of something else that is well-known, as where a blog post is linked.
  private void teach(Reading reading, Link link, Sighting sighting) {
    Software software = sighting.software();
    Set<Sign> signs = sighting.signs();
    if (software.kind() != Kind.PACKAGE || signs.contains(Sign.CONTENT_REPOSITORY)) {
      return;
    }
    boolean deep = sighting.isDeep();
    String own = Names.folded(software.purl().name());
    boolean served = signs.contains(Sign.PAGES_LINK) && !software.purl().type().equals("generic");
    if (served && resolver.entry(own).word() > 0) {
      return; // A page of somebody's site called so, "Paint", gives no name to what else is.
    }
    if (signs.contains(Sign.ANCHOR_IS_NAME) || !deep) {
      reading.link(own, software);
    }
    String name = Anchors.name(link);
    boolean taken = resolver.table().isNamed(name) && !name.equals(own);
    boolean numbered = Anchors.isNumbered(link) && !isBeginning(name, own);
    if (Anchors.isShort(link) && !deep && !signs.contains(Sign.SITE_GUESS) && !taken && !numbered) {
      reading.link(name, software);
    }
  }

  /// Whether one of two names begins with the other.
  private static boolean isBeginning(String name, String other) {
    String one = Names.squeezed(name);
    String two = Names.squeezed(other);
    return one.startsWith(two) || two.startsWith(one);
  }

  /// The lesson that an episode links to a package.
  public static String lesson(Software software) {
    return "link:" + software.purl().type() + "/" + software.purl().fullName();
  }
}
