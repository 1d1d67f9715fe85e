package dev.earshot.extract;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what links name: pages of registries, repositories, documentation hosts and projects' own
/// sites.
final class LinkMatcher {
  private final RegistryPages registries = new RegistryPages();
  private final ForgePages forges = new ForgePages();
  private final Set<String> projectHosts = new HashSet<>(Resources.lines("project-hosts.txt"));
  private final KnownSoftware known;

  LinkMatcher(KnownSoftware known) {
    this.known = known;
  }

  List<Sighting> sightings(Page page) {
    List<Sighting> found = new ArrayList<>();
    for (Link link : page.links()) {
      target(link).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Sighting> target(Link link) {
    Address address = Address.of(link.url());
    return registry(link, address)
        .or(() -> forge(link, address))
        .or(() -> site(link, address))
        .or(() -> projectHost(link, address));
  }

  private Optional<Sighting> registry(Link link, Address address) {
    return registries
        .packageAt(address)
        .map(purl -> sighting(link, Software.ofPurl(purl), "registry", 0.98));
  }

  private Optional<Sighting> forge(Link link, Address address) {
    return forges
        .repositoryAt(address)
        .map(repository -> {
          boolean deep = forges.isForge(address) && address.path().size() > 2;
          Software software =
              known.inRepository(repository).orElseGet(() -> Software.ofPurl(repository));
          return sighting(link, software, deep ? "forge-deep" : "forge", deep ? 0.6 : 0.9);
        });
  }

  private Optional<Sighting> site(Link link, Address address) {
    return known.atSite(address).map(software -> sighting(link, software, "site", 0.9));
  }

  private Optional<Sighting> projectHost(Link link, Address address) {
    int dot = address.host().indexOf('.');
    if (dot < 0 || !projectHosts.contains(address.host().substring(dot + 1))) {
      return Optional.empty();
    }
    String name = address.host().substring(0, dot);
    Optional<Software> software =
        known.named(name).stream().map(KnownSoftware.Spelling::software).findFirst();
    boolean documentation =
        address.isUnder("readthedocs.io")
            || address.isUnder("readthedocs.org")
            || address.isUnder("rtfd.io")
            || address.isUnder("rtfd.org");
    Optional<Purl> guess = documentation ? Purls.of("pypi", name) : Optional.empty();
    return software
        .or(() -> guess.map(Software::ofPurl))
        .map(found -> sighting(link, found, "docs", 0.9));
  }

  private static Sighting sighting(Link link, Software software, String rule, double confidence) {
    Span span = Anchors.nameIn(link, software);
    return new Sighting(software, span, Evidence.LINK, rule, confidence, Optional.of(link.url()));
  }
}
