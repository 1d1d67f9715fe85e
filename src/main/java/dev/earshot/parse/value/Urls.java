package dev.earshot.parse.value;

import java.net.URI;
import java.util.Optional;

/// Reads the URLs of one element, relative to its base.
///
/// @param base absolute; what `xml:base` says, else the feed's own URL
public record Urls(URI base) {

  /// An absolute URL; empty for what cannot be one.
  public Optional<URI> read(String text) {
    return Uris.parse(text, Optional.of(base));
  }

  /// An absolute URL of the web.
  public Optional<URI> web(String text) {
    return read(text).filter(Urls::isWeb);
  }

  /// Whether a URL is one of the web.
  public static boolean isWeb(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }
}
