package dev.earshot.parse.identity;

import dev.earshot.parse.item.Item;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Gives each item of a feed its identity, and so decides which items are one episode.
///
/// The GUID names an episode; without one the enclosure's path, else the link, else title and date.
/// A name that items share whose title *and* link differ names none of them: publishers copy GUIDs
/// from item to item. Of items that are one episode the first in the feed is kept.
public final class EpisodeIds {
  private static final List<Function<Item, Optional<String>>> NAMES =
      List.of(
          Item::guid,
          item -> item.enclosure().map(EnclosurePath::of).map(path -> "enclosure " + path),
          item -> item.link().map(link -> "link " + link),
          item -> Optional.of("said " + said(item)));

  private EpisodeIds() {}

  /// The episodes of a feed in the feed's order, each id once.
  public static List<Episode> assign(URI feed, List<Item> items) {
    List<Item> distinct = List.copyOf(new LinkedHashSet<>(items));
    String[] identities = new String[distinct.size()];
    for (Function<Item, Optional<String>> naming : NAMES) {
      name(distinct, naming, identities);
    }
    Map<EpisodeId, Episode> episodes = new LinkedHashMap<>();
    for (int i = 0; i < identities.length; i++) {
      EpisodeId id = EpisodeId.of(feed, identities[i]);
      episodes.putIfAbsent(id, distinct.get(i).toEpisode(id));
    }
    return List.copyOf(episodes.values());
  }

  private static void name(
      List<Item> items, Function<Item, Optional<String>> naming, String[] identities) {
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < identities.length; i++) {
      if (identities[i] == null) {
        int index = i;
        naming
            .apply(items.get(i))
            .ifPresent(name -> sharing.computeIfAbsent(name, key -> new ArrayList<>()).add(index));
      }
    }
    sharing.forEach((name, indexes) -> {
      Item first = items.get(indexes.getFirst());
      if (indexes.stream().noneMatch(index -> differ(first, items.get(index)))) {
        indexes.forEach(index -> identities[index] = name);
      }
    });
  }

  /// Another title is another episode, unless it is about the same recording at the same link.
  private static boolean differ(Item one, Item other) {
    boolean sameTitle = one.title().equalsIgnoreCase(other.title());
    boolean sameLink = one.link().isPresent() && one.link().equals(other.link());
    return !sameTitle && !(sameLink && sameFile(one, other));
  }

  private static boolean sameFile(Item one, Item other) {
    return one.enclosure().isPresent()
        && one.enclosure().map(EnclosurePath::of).equals(other.enclosure().map(EnclosurePath::of));
  }

  private static String said(Item item) {
    String notes =
        item.title().isEmpty() && !item.notes().isEmpty() ? item.notes().getFirst().text() : "";
    return item.title() + "\n" + item.published().map(Object::toString).orElse("") + "\n" + notes;
  }
}
