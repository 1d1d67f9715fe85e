package dev.earshot.podcast;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a feed may say besides about a show or an episode, most of it in the `podcast:` namespace.
///
/// @param image the cover
/// @param keywords categories and keywords, in order, each once
/// @param location where it is about or comes from
/// @param license what may be done with it
/// @param funding where to give money
/// @param social where it is talked about
/// @param texts free texts for other programs: `<podcast:txt>`
public record Extras(
    Optional<URI> image,
    List<String> keywords,
    Optional<Location> location,
    Optional<License> license,
    List<Funding> funding,
    List<SocialPost> social,
    List<Txt> texts) {
  /// Nothing said.
  public static final Extras NONE =
      new Extras(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  public Extras {
    keywords = keywords.stream().map(String::strip).filter(k -> !k.isEmpty()).distinct().toList();
    funding = List.copyOf(funding);
    social = List.copyOf(social);
    texts = List.copyOf(texts);
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

  /// A free text.
  ///
  /// @param purpose what it is for; empty where not said
  public record Txt(String purpose, String text) {}
}
