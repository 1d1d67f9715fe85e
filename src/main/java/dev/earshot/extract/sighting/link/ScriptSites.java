package dev.earshot.extract.sighting.link;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.Address;
import dev.earshot.extract.known.Purls;
import dev.earshot.extract.known.Software;
import dev.earshot.extract.reading.Resolver;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention.Kind;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads packages of npm off hosts that bear their names.
final class ScriptSites {
  private static final int SHORTEST_HOST = 3;

  private final Resolver resolver;

  ScriptSites(Resolver resolver) {
    this.resolver = resolver;
  }

  /// The package whose name both the host and the anchor's beginning are, where only projects of
  /// JavaScript have hosts.
  Optional<Software> atHost(Link link, Address address, String host) {
    boolean shown = Anchors.isAddress(link) && address.path().isEmpty();
    boolean platform =
        resolver.table().named(host).stream().anyMatch(s -> s.software().kind() != Kind.PACKAGE);
    if (host.length() < SHORTEST_HOST || platform || !(shown || Anchors.beginsWith(link, host))) {
      return Optional.empty();
    }
    String written = Anchors.isNamedAsCode(link) ? host + ".js" : Anchors.name(link);
    boolean other = !Names.squeezed(written).startsWith(Names.squeezed(host));
    return Stream.of(other ? host : written, host, host + "js")
        .filter(name -> resolver.entry(name).rank("npm") > 0)
        .flatMap(name -> Purls.of("npm", name).map(Software::ofPurl).stream())
        .findFirst();
  }

  /// What npm's list does not have, for it has but the more used ones: a host that is no word.
  /// Those who meet in a town have hosts there, too: "Budapest JS".
  Optional<Software> guessed(Link link, Address address, String host) {
    boolean shown = Anchors.isAddress(link) && address.path().isEmpty();
    boolean strange =
        host.length() >= SHORTEST_HOST
            && resolver.entry(host).word() == 0
            && host.chars().noneMatch(Character::isDigit);
    boolean meetup = link.anchor().strip().endsWith("JS") && !link.anchor().contains(".");
    boolean alone = address.host().equals(host + "." + LinkMatcher.SCRIPTS);
    return strange && alone && !meetup && (shown || Anchors.beginsWith(link, host))
        ? Purls.of("npm", host).map(Software::ofPurl)
        : Optional.empty();
  }

  /// The package at `slimerjs.example`, linked as "Slimer.JS"; a much used one may lack the ending.
  Optional<Software> atSite(Link link, String label) {
    if (!label.endsWith("js") || !Anchors.isNamedAsCode(link)) {
      return Optional.empty();
    }
    String bare = label.substring(0, label.length() - 2);
    String found =
        resolver.entry(label).rank("npm") > 0
            ? label
            : resolver.entry(bare).rank("npm") > 1 ? bare : "";
    return found.isEmpty() ? Optional.empty() : Purls.of("npm", found).map(Software::ofPurl);
  }

  /// The package of the very name, if npm has it.
  Optional<Software> registered(String name) {
    return Optional.of(name)
        .filter(listed -> resolver.entry(listed).rank("npm") > 0)
        .flatMap(listed -> Purls.of("npm", listed))
        .map(Software::ofPurl);
  }
}
