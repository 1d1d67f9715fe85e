package dev.earshot.fetch;

import dev.earshot.podcast.SafeUrl;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The way from the URL that was asked for to the one that answered.
///
/// A hop to the same host, not from `https` to `http`, takes the URL's user part along; no hop to
/// another host does.
///
/// @param hops in order; empty where the first URL answered
public record Redirects(List<Hop> hops) {
  /// No redirect.
  public static final Redirects NONE = new Redirects(List.of());

  /// How many are followed.
  static final int MAX_HOPS = 5;

  public Redirects {
    hops = List.copyOf(hops);
  }

  /// One redirect.
  ///
  /// @param status 301, 302, 303, 307 or 308
  public record Hop(URI from, int status, URI to) {
    /// Whether the URL moved for good (RFC 9110 §15.4).
    public boolean permanent() {
      return status == 301 || status == 308;
    }

    /// Whether it leads from a secured connection to one that anybody can read and change.
    public boolean downgrade() {
      return "https".equalsIgnoreCase(from.getScheme()) && "http".equalsIgnoreCase(to.getScheme());
    }
  }

  /// The URL that answered, where there was a redirect.
  public Optional<URI> finalUrl() {
    return hops.isEmpty() ? Optional.empty() : Optional.of(hops.getLast().to());
  }

  /// Where the feed moved for good: the end of the leading run of permanent hops, which stops
  /// before the first hop that is temporary or gives up TLS (301 → 308 → 302 ends before the 302).
  ///
  /// To be stored only after the target parsed and is the same feed, twice in a row, so that a
  /// captive portal rewrites nothing.
  public Optional<URI> permanentTarget() {
    Optional<URI> target = Optional.empty();
    for (Hop hop : hops) {
      if (!hop.permanent() || hop.downgrade()) {
        break;
      }
      target = Optional.of(hop.to());
    }
    return target;
  }

  /// The hop that gave up TLS, which a report should name.
  public Optional<Hop> downgrade() {
    return hops.stream().filter(Hop::downgrade).findFirst();
  }

  /// For the end of a reason: ` (after a redirect to https://…)`; empty without one.
  String inWords() {
    return finalUrl().map(url -> " (after a redirect to " + SafeUrl.of(url) + ")").orElse("");
  }

  Redirects plus(Hop hop) throws FetchException {
    boolean seen = hop.to().equals(hop.from());
    for (Hop earlier : hops) {
      seen |= earlier.from().equals(hop.to());
    }
    if (seen) {
      throw new FetchException(FetchProblem.REDIRECT_LOOP, "redirects in a loop");
    }
    if (hops.size() == MAX_HOPS) {
      throw new FetchException(
          FetchProblem.TOO_MANY_REDIRECTS, "redirects more than " + MAX_HOPS + " times");
    }
    List<Hop> longer = new ArrayList<>(hops);
    longer.add(hop);
    return new Redirects(longer);
  }
}
