package dev.earshot.sync;

import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.FetchProblem;
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
      Page page = page(first.url(), next.get());
      if (page.feed().isEmpty()) {
        return new Whole(whole(first, episodes), next.filter(_ -> page.later()));
      }
      Feed read = page.feed().get();
      add(read, episodes);
      boolean more = isNew(read, known) || resumed;
      next = more ? read.hints().nextPage() : pending.filter(at -> !seen.contains(at));
      resumed |= next.equals(pending);
    }
    return new Whole(whole(first, episodes), Optional.empty());
  }

  /// One further page.
  ///
  /// @param later whether it is worth asking for again; else the feed ends here
  private record Page(Optional<Feed> feed, boolean later) {}

  /// Read under the feed's own URL, so that its episodes are the feed's.
  private Page page(URI feed, URI page) throws InterruptedException {
    if (!AddressPolicy.isWebUrl(page)) {
      return new Page(Optional.empty(), false);
    }
    return switch (fetcher.fetch(page, Optional.empty())) {
      case FetchOutcome.Fetched fetched -> new Page(read(feed, fetched), false);
      case FetchOutcome.NotModified _, FetchOutcome.Gone _ -> new Page(Optional.empty(), false);
      case FetchOutcome.RetryLater _ -> new Page(Optional.empty(), true);
      case FetchOutcome.Failed failed ->
          new Page(Optional.empty(), failed.problem() != FetchProblem.NOT_FOUND);
    };
  }

  private Optional<Feed> read(URI feed, FetchOutcome.Fetched fetched) {
    try {
      return Optional.of(parser.parse(feed, fetched.body(), fetched.contentType()));
    } catch (NotAFeedException e) {
      return Optional.empty();
    }
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
