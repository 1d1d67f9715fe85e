package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Episodes that several subscriptions carry, as one show may have a feed here and one there.
///
/// Two feeds are linked where they name the same show (`<podcast:guid>`), where they moved to one
/// URL, or where at least half of the smaller one's episodes, and three, stand in the other with
/// the same GUID and title. They are never merged: an episode whose GUID stands in several linked
/// feeds is the one of the feed whose URL comes first, and a copy in the others. What is whose copy
/// thus depends on what the archive holds, not on what came first.
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

  /// Two feeds, in order of URL.
  private record Pair(URI first, URI second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = first.compareTo(other.first);
      return order == 0 ? second.compareTo(other.second) : order;
    }
  }

  static Copies read(Database database, List<FeedState> feeds, Map<URI, Integer> sizes) {
    TreeSet<Pair> linked = new TreeSet<>(ofOneShow(feeds));
    for (FeedState feed : feeds) {
      feed.location().joined().ifPresent(other -> linked.addAll(pairs(List.of(feed.url(), other))));
    }
    linked.addAll(ofSharedEpisodes(database, sizes));
    Map<URI, Map<EpisodeId, EpisodeId>> byFeed = new HashMap<>();
    for (Pair pair : linked) {
      Map<EpisodeId, EpisodeId> copies = shared(database, pair);
      if (!copies.isEmpty()) {
        copies.forEach(byFeed.computeIfAbsent(pair.second, _ -> new HashMap<>())::putIfAbsent);
      }
    }
    return new Copies(byFeed);
  }

  private static List<Pair> ofOneShow(List<FeedState> feeds) {
    Map<String, List<URI>> byShow = new TreeMap<>();
    for (FeedState feed : feeds) {
      Optional<String> show = feed.show().flatMap(Show::podcastGuid);
      show.ifPresent(guid -> byShow.computeIfAbsent(guid, _ -> new ArrayList<>()).add(feed.url()));
    }
    return byShow.values().stream().flatMap(urls -> pairs(urls).stream()).toList();
  }

  private static List<Pair> pairs(List<URI> urls) {
    List<URI> sorted = urls.stream().sorted().toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (URI second : sorted.subList(i + 1, sorted.size())) {
        pairs.add(new Pair(sorted.get(i), second));
      }
    }
    return pairs;
  }

  private static List<Pair> ofSharedEpisodes(Database database, Map<URI, Integer> sizes) {
    List<Pair> linked = new ArrayList<>();
    database.query(
        """
        SELECT f.url, s.url, count(*) FROM episode a
        JOIN episode b ON b.guid = a.guid AND b.title = a.title AND b.feed > a.feed
        JOIN feed f ON f.id = a.feed JOIN feed s ON s.id = b.feed
        GROUP BY a.feed, b.feed HAVING count(*) >= ?
        """,
        row -> {
          List<URI> urls = List.of(URI.create(row.getString(1)), URI.create(row.getString(2)));
          int smaller = urls.stream().mapToInt(url -> sizes.getOrDefault(url, 0)).min().orElse(0);
          return 2 * row.getInt(3) >= smaller && linked.addAll(pairs(urls));
        },
        ENOUGH);
    return linked;
  }

  private static Map<EpisodeId, EpisodeId> shared(Database database, Pair pair) {
    Map<EpisodeId, EpisodeId> shared = new HashMap<>();
    database.query(
        """
        SELECT b.id, min(a.id) FROM episode a
        JOIN episode b ON b.guid = a.guid
        JOIN feed f ON f.id = a.feed JOIN feed s ON s.id = b.feed
        WHERE f.url = ? AND s.url = ? GROUP BY b.id
        """,
        row -> shared.put(new EpisodeId(row.getString(1)), new EpisodeId(row.getString(2))),
        pair.first.toString(),
        pair.second.toString());
    return shared;
  }
}
