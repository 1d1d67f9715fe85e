package dev.earshot.sync;

import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Follows the further pages of a paged or archived feed (RFC 5005 §3, §4): on first sight all of
/// them, later only as far as something is new.
final class Pages {
  /// No publisher has more; a server that makes up pages for ever does.
  private static final int MAX_PAGES = 500;

  private final FeedFetcher fetcher;
  private final FeedParser parser;

  Pages(FeedFetcher fetcher, FeedParser parser) {
    this.fetcher = fetcher;
    this.parser = parser;
  }

  /// A feed with the episodes of its further pages.
  ///
  /// @param unread the page to go on from next time, where one could not be read
  record Whole(Feed feed, Optional<URI> unread) {}

  /// Reads on from a feed's first page.
  ///
  /// @param known the episodes that the archive has
  /// @param pending the page at which reading on failed last time
  Whole follow(Feed first, Set<EpisodeId> known, Optional<URI> pending)
      throws InterruptedException {
    Map<EpisodeId, Episode> episodes = new LinkedHashMap<>();
    add(first, episodes);
    Set<URI> seen = new HashSet<>(Set.of(first.url()));
    Optional<URI> next = isNew(first, known) ? first.hints().nextPage() : pending;
    boolean resumed = next.equals(pending);
    while (next.isPresent() && seen.size() < MAX_PAGES && seen.add(next.get())) {
      Optional<Feed> page = page(first.url(), next.get());
      if (page.isEmpty()) {
        return new Whole(whole(first, episodes), next);
      }
      add(page.get(), episodes);
      boolean more = isNew(page.get(), known) || resumed;
      next = more ? page.get().hints().nextPage() : pending.filter(at -> !seen.contains(at));
      resumed |= next.equals(pending);
    }
    return new Whole(whole(first, episodes), Optional.empty());
  }

  /// Read under the feed's own URL, so that its episodes are the feed's.
  private Optional<Feed> page(URI feed, URI page) throws InterruptedException {
    if (!AddressPolicy.isWebUrl(page)) {
      return Optional.empty();
    }
    if (fetcher.fetch(page, Optional.empty()) instanceof FetchOutcome.Fetched fetched) {
      try {
        return Optional.of(parser.parse(feed, fetched.body(), fetched.contentType()));
      } catch (NotAFeedException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void add(Feed page, Map<EpisodeId, Episode> episodes) {
    page.episodes().forEach(episode -> episodes.putIfAbsent(episode.id(), episode));
  }

  private static Feed whole(Feed first, Map<EpisodeId, Episode> episodes) {
    return first.withEpisodes(episodes.values().stream().toList());
  }

  private static boolean isNew(Feed page, Set<EpisodeId> known) {
    return page.episodes().stream().anyMatch(episode -> !known.contains(episode.id()));
  }
}
