package dev.earshot.fetch.verdict;

import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.Redirects;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.FetchHints;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// A feed on its way to another URL: where to, and how often in a row that was seen.
///
/// After each successful parse: ask [#proposed] where the feed says it lives; prove the target with
/// [#isSameFeed]; let [#seen] count; store the URL when the move [is certain][#isCertain()]. A
/// target that a redirect led to is proven by the very document that was parsed; one that only
/// `<itunes:new-feed-url>` names must be fetched and parsed first, and answer itself: one that
/// redirects for good elsewhere would send the feed back and forth. Where nothing is proposed or
/// the proof fails, what was counted is forgotten.
///
/// @param seen how many successful checks in a row led there
public record Relocation(URI to, int seen) {
  private static final int CERTAIN = 2;

  /// Where a feed moved for good, as far as this one check says: to what `<itunes:new-feed-url>`
  /// names, else to the end of the leading run of permanent redirects.
  ///
  /// @param at the URL that was asked
  public static Optional<URI> proposed(URI at, Redirects redirects, FetchHints hints) {
    return hints
        .newFeedUrl()
        .filter(AddressPolicy::isWebUrl)
        .filter(url -> !isDowngrade(at, url))
        .or(redirects::permanentTarget)
        .filter(url -> !url.equals(at));
  }

  /// Whether the document at the target is the feed that is known: it has the same podcast GUID or
  /// shares an episode's GUID, so that no captive portal and no other show takes a feed over.
  ///
  /// @param knownPodcastGuid what the feed said of itself so far
  /// @param knownGuids the GUIDs of its episodes as given
  public static boolean isSameFeed(
      Optional<String> knownPodcastGuid, Set<String> knownGuids, Feed target) {
    boolean sameShow =
        knownPodcastGuid.isPresent() && knownPodcastGuid.equals(target.show().podcastGuid());
    return sameShow
        || target.episodes().stream()
            .map(Episode::guid)
            .flatMap(Optional::stream)
            .anyMatch(knownGuids::contains);
  }

  /// Counts one more check that led to a proven target.
  ///
  /// @param earlier what was counted before
  public static Relocation seen(Optional<Relocation> earlier, URI target) {
    int before = earlier.filter(move -> move.to().equals(target)).map(Relocation::seen).orElse(0);
    return new Relocation(target, before + 1);
  }

  /// Whether the feed's stored URL moves now; the old one is to be kept beside it.
  public boolean isCertain() {
    return seen >= CERTAIN;
  }

  private static boolean isDowngrade(URI from, URI to) {
    return new Redirects.Hop(from, 301, to).downgrade();
  }
}
