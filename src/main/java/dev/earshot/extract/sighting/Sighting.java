package dev.earshot.extract.sighting;

import dev.earshot.extract.known.Software;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// One place that names a piece of software. All of an episode's sightings of the same package make
/// one mention.
///
/// @param span where, in the page's text
/// @param signs what speaks for and against it here
/// @param url the link, where one names it
public record Sighting(
    Software software, Span span, Evidence evidence, Set<Sign> signs, Optional<URI> url) {
  public Sighting {
    signs = signs.isEmpty() ? EnumSet.noneOf(Sign.class) : EnumSet.copyOf(signs);
  }

  /// Whether it is a link to a part of a repository, and not to all of it.
  public boolean isDeep() {
    return signs.contains(Sign.DEEP_LINK) || signs.contains(Sign.RELEASE_LINK);
  }

  /// The same with other evidence.
  public Sighting as(Evidence other) {
    return new Sighting(software, span, other, signs, url);
  }

  /// The same place, naming something else.
  public Sighting of(Software other) {
    return new Sighting(other, span, evidence, signs, url);
  }

  /// The same with more signs.
  public Sighting with(Set<Sign> more) {
    EnumSet<Sign> all = EnumSet.copyOf(more);
    all.addAll(signs);
    return new Sighting(software, span, evidence, all, url);
  }

  /// The same without a sign.
  public Sighting without(Sign sign) {
    EnumSet<Sign> others = EnumSet.copyOf(signs);
    others.remove(sign);
    return new Sighting(software, span, evidence, others, url);
  }
}
