package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Episodes that two subscriptions carry, as the same show may have a feed here and one there.
///
/// Two feeds are linked where they name the same show (`<podcast:guid>`), or where at least half of
/// the smaller one's episodes, and three, stand in the other with the same GUID and title. They are
/// never merged: an episode that stands in several linked feeds is the one of the feed whose URL
/// comes first, and a copy in the others.
///
/// @param byFeed for each feed, its episodes that are copies, and of which
public record Copies(Map<URI, Map<EpisodeId, EpisodeId>> byFeed) {
  private static final int ENOUGH = 3;

  public Copies {
    byFeed = Map.copyOf(byFeed);
  }

  /// The copies among a feed's episodes, each with its original.
  public Map<EpisodeId, EpisodeId> of(URI feed) {
    return byFeed.getOrDefault(feed, Map.of());
  }

  /// Two feeds with episodes of the same GUID and title; the first URL comes first.
  private record Pair(URI first, URI second, int shared) {}

  static Copies read(Database database, List<FeedState> feeds, Map<URI, Integer> sizes) {
    Map<URI, Optional<String>> shows = new HashMap<>();
    feeds.forEach(feed -> shows.put(feed.url(), feed.show().flatMap(Show::podcastGuid)));
    Map<URI, Map<EpisodeId, EpisodeId>> byFeed = new HashMap<>();
    for (Pair pair : pairs(database)) {
      Optional<String> show = shows.getOrDefault(pair.first, Optional.empty());
      boolean sameShow =
          show.isPresent() && show.equals(shows.getOrDefault(pair.second, Optional.empty()));
      int smaller = Math.min(sizes.getOrDefault(pair.first, 0), sizes.getOrDefault(pair.second, 0));
      if (sameShow || (pair.shared >= ENOUGH && 2 * pair.shared >= smaller)) {
        Map<EpisodeId, EpisodeId> copies =
            byFeed.computeIfAbsent(pair.second, _ -> new HashMap<>());
        shared(database, pair).forEach(copies::putIfAbsent);
      }
    }
    return new Copies(byFeed);
  }

  private static List<Pair> pairs(Database database) {
    return database.query(
        """
        SELECT f.url, s.url, count(*) FROM episode a
        JOIN episode b ON b.guid = a.guid AND b.title = a.title
        JOIN feed f ON f.id = a.feed JOIN feed s ON s.id = b.feed AND f.url < s.url
        GROUP BY f.url, s.url ORDER BY f.url, s.url
        """,
        row -> new Pair(URI.create(row.getString(1)), URI.create(row.getString(2)), row.getInt(3)));
  }

  private static Map<EpisodeId, EpisodeId> shared(Database database, Pair pair) {
    Map<EpisodeId, EpisodeId> shared = new HashMap<>();
    database.query(
        """
        SELECT b.id, min(a.id) FROM episode a
        JOIN episode b ON b.guid = a.guid AND b.title = a.title
        JOIN feed f ON f.id = a.feed JOIN feed s ON s.id = b.feed
        WHERE f.url = ? AND s.url = ? GROUP BY b.id
        """,
        row -> shared.put(new EpisodeId(row.getString(1)), new EpisodeId(row.getString(2))),
        pair.first.toString(),
        pair.second.toString());
    return shared;
  }
}
