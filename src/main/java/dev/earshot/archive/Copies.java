package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Episodes that several subscriptions carry, as one show may have a feed here and one there.
///
/// Feeds are linked where they name the same show (`<podcast:guid>`), where they moved to one URL,
/// or where at least half of the smaller one's episodes, and three, stand in the other with the
/// same GUID and title. They are never merged: an episode that stands in several linked feeds with
/// one GUID and title is the one of the feed whose URL comes first, and a copy in the others. What
/// is whose copy thus depends on what the archive holds, not on what came first.
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

  /// Whether any of some episodes has a copy.
  public boolean hasOriginalsIn(Collection<EpisodeId> episodes) {
    return byFeed.values().stream()
        .flatMap(copies -> copies.values().stream())
        .anyMatch(episodes::contains);
  }

  static Copies read(Database database, List<FeedState> feeds, Map<URI, Integer> sizes) {
    Links links = new Links();
    Map<String, URI> shows = new HashMap<>();
    for (FeedState feed : feeds) {
      feed.location().joined().ifPresent(other -> links.add(feed.url(), other));
      feed.show()
          .flatMap(Show::podcastGuid)
          .map(guid -> shows.putIfAbsent(guid, feed.url()))
          .ifPresent(other -> links.add(feed.url(), other));
    }
    linkSharers(database, sizes, links);
    Map<URI, Map<EpisodeId, EpisodeId>> byFeed = new HashMap<>();
    links.groups().forEach(group -> byFeed.putAll(copies(database, group)));
    return new Copies(byFeed);
  }

  /// Each feed is compared with the first one that has the episode, not with every other, so that
  /// hundreds of copies of one feed cost no more than as many feeds.
  private static void linkSharers(Database database, Map<URI, Integer> sizes, Links links) {
    database.query(
        """
        SELECT first, url, count(*) FROM (
          SELECT url, min(url) OVER (PARTITION BY guid, title) AS first
          FROM episode JOIN feed ON feed.id = feed WHERE guid IS NOT NULL)
        WHERE url > first GROUP BY first, url HAVING count(*) >= ?
        """,
        row -> {
          URI first = URI.create(row.getString(1));
          URI second = URI.create(row.getString(2));
          int smaller = Math.min(sizes.getOrDefault(first, 0), sizes.getOrDefault(second, 0));
          return 2 * row.getInt(3) >= smaller && links.add(first, second);
        },
        ENOUGH);
  }

  /// @param group linked feeds in order of URL
  private static Map<URI, Map<EpisodeId, EpisodeId>> copies(
      Database database, SortedSet<URI> group) {
    Map<URI, Map<EpisodeId, EpisodeId>> copies = new HashMap<>();
    Map<String, EpisodeId> originals = new HashMap<>();
    for (URI feed : group) {
      Map<EpisodeId, EpisodeId> ofFeed = new HashMap<>();
      Map<String, EpisodeId> own = byGuid(database, feed);
      own.forEach((guid, id) -> {
        if (originals.containsKey(guid)) {
          ofFeed.put(id, originals.get(guid));
        }
      });
      own.forEach(originals::putIfAbsent);
      if (!ofFeed.isEmpty()) {
        copies.put(feed, Map.copyOf(ofFeed));
      }
    }
    return copies;
  }

  /// A feed's episodes by GUID and title; without those that share both, which name none of them.
  private static Map<String, EpisodeId> byGuid(Database database, URI feed) {
    Map<String, EpisodeId> byGuid = new HashMap<>();
    database.query(
        """
        SELECT guid || char(0) || lower(title), min(episode.id)
        FROM episode JOIN feed ON feed.id = feed
        WHERE url = ? AND guid IS NOT NULL GROUP BY 1 HAVING count(*) = 1
        """,
        row -> byGuid.put(row.getString(1), new EpisodeId(row.getString(2))),
        feed.toString());
    return byGuid;
  }

  /// Feeds that belong together, directly or by way of others: a forest whose roots name the
  /// groups.
  private static final class Links {
    private final SortedMap<URI, URI> parents = new TreeMap<>();

    /// Whether that was news.
    boolean add(URI one, URI other) {
      URI mine = root(one);
      URI theirs = root(other);
      parents.put(mine, theirs);
      return !mine.equals(theirs);
    }

    Collection<SortedSet<URI>> groups() {
      Map<URI, SortedSet<URI>> groups = new HashMap<>();
      for (URI feed : List.copyOf(parents.keySet())) {
        groups.computeIfAbsent(root(feed), _ -> new TreeSet<>()).add(feed);
      }
      return groups.values();
    }

    private URI root(URI feed) {
      URI root = feed;
      for (URI up = parents.getOrDefault(root, root); !up.equals(root); ) {
        root = up;
        up = parents.getOrDefault(root, root);
      }
      parents.put(feed, root); // the next look-up is short
      return root;
    }
  }
}
