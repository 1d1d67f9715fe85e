package dev.earshot.podcast;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a feed may say besides about a show or an episode, most of it in the `podcast:` namespace.
///
/// @param image the cover
/// @param keywords categories and keywords, in order, each once
/// @param location where it is about or comes from
/// @param license what may be done with it
/// @param funding where to give money
/// @param social where it is talked about
/// @param texts free texts for other programs: `<podcast:txt>`
/// @param tags what else the `podcast:` namespace says and no record has a place for
public record Extras(
    Optional<URI> image,
    List<String> keywords,
    Optional<Location> location,
    Optional<License> license,
    List<Funding> funding,
    List<SocialPost> social,
    List<Txt> texts,
    List<Tag> tags) {
  /// Nothing said.
  public static final Extras NONE =
      new Extras(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Extras {
    keywords = keywords.stream().map(String::strip).filter(k -> !k.isEmpty()).distinct().toList();
    funding = List.copyOf(funding);
    social = List.copyOf(social);
    texts = List.copyOf(texts);
    tags = List.copyOf(tags);
  }

  /// A place.
  ///
  /// @param geo a `geo:` URI (RFC 5870) without its scheme, as given
  /// @param osm an OpenStreetMap object, such as `R113314`
  public record Location(String name, Optional<String> geo, Optional<String> osm) {}

  /// A licence.
  ///
  /// @param name an SPDX identifier or a name of their own
  public record License(String name, Optional<URI> url) {}

  /// Where to give money, and what the link says.
  public record Funding(URI url, String label) {}

  /// The root post of a discussion.
  ///
  /// @param protocol `activitypub`, `twitter` …
  public record SocialPost(URI url, String protocol) {}

  /// The same with another cover.
  public Extras withImage(Optional<URI> newImage) {
    return new Extras(newImage, keywords, location, license, funding, social, texts, tags);
  }

  /// An element as the feed gives it: `value`, `podroll`, `liveItem`, `trailer` …
  ///
  /// @param name without its prefix
  /// @param text its own, stripped; empty where it has none
  /// @param attributes by name, in order
  /// @param tags the elements within it
  public record Tag(
      String name, String text, SequencedMap<String, String> attributes, List<Tag> tags) {
    public Tag {
      attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
      tags = List.copyOf(tags);
    }
  }

  /// A free text.
  ///
  /// @param purpose what it is for; empty where not said
  public record Txt(String purpose, String text) {}
}
