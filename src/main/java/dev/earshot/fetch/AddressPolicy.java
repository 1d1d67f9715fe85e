package dev.earshot.fetch;

import dev.earshot.fetch.net.SpecialAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Predicate;

/// Where a fetch may go: `http` and `https` on public addresses.
///
/// @param allowPrivate lets private, loopback and other special addresses through
/// @param files which `file:` URLs may be read: those that the operator's own list holds. A
///   redirect never leads to one, whatever this says; what a feed or an OPML file names must not be
///   let through here.
public record AddressPolicy(boolean allowPrivate, Predicate<URI> files) {
  /// Public addresses, no files.
  public static final AddressPolicy PUBLIC = new AddressPolicy(false, _ -> false);

  /// Whether a URL that a feed or a server names (a new feed URL, a redirect) may be fetched as far
  /// as the URL itself shows.
  public static boolean isWebUrl(URI url) {
    boolean web = "http".equalsIgnoreCase(url.getScheme());
    return (web || "https".equalsIgnoreCase(url.getScheme())) && url.getRawAuthority() != null;
  }

  /// What speaks against an address: `loopback`, `private` …; asked at connect time.
  Optional<String> refusal(InetAddress address) {
    return allowPrivate ? Optional.empty() : SpecialAddresses.kindOf(address);
  }

  /// What speaks against a URL's host where it is an address literal.
  Optional<String> refusal(String host) {
    return allowPrivate ? Optional.empty() : SpecialAddresses.kindOfHost(host);
  }
}
