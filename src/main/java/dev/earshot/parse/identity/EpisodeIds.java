package dev.earshot.parse.identity;

import dev.earshot.parse.item.RawItem;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Gives each item of a feed its identity, and so decides which items are one episode.
///
/// The GUID names an episode; without one the enclosure's path, else its URL, else the link, else
/// title and date, else the notes. A name is used only if no item that has it [Likeness] tells
/// apart from the first that has it: publishers copy GUIDs from item to item, and link every item
/// to their home page. Of items that are one episode the first in the feed is kept.
public final class EpisodeIds {
  private static final List<Naming> NAMES =
      List.of(
          new Naming(RawItem::guid, Likeness::differ),
          new Naming(
              item -> Likeness.path(item).map(path -> "enclosure " + path), Likeness::mayDiffer),
          new Naming(item -> Likeness.file(item).map(url -> "file " + url), Likeness::mayDiffer),
          new Naming(item -> item.link().map(link -> "link " + link), Likeness::mayDiffer),
          new Naming(item -> Optional.of("said " + said(item)), Likeness::mayDiffer),
          new Naming(
              item -> Optional.of("said " + said(item) + "\n" + Likeness.note(item)),
              (one, other) -> false));

  private EpisodeIds() {}

  /// A way to name items, and when two that have the same name are two episodes.
  private record Naming(
      Function<RawItem, Optional<String>> name, BiPredicate<RawItem, RawItem> differ) {}

  /// The episodes of a feed in the feed's order, each id once.
  public static List<Episode> assign(URI feed, List<RawItem> items) {
    String[] identities = new String[items.size()];
    for (Naming naming : NAMES) {
      name(items, naming, identities);
    }
    Map<EpisodeId, Episode> episodes = new LinkedHashMap<>();
    for (int i = 0; i < identities.length; i++) {
      EpisodeId id = EpisodeId.of(feed, identities[i]);
      if (!episodes.containsKey(id)) {
        episodes.put(id, items.get(i).toEpisode(id));
      }
    }
    return List.copyOf(episodes.values());
  }

  private static void name(List<RawItem> items, Naming naming, String[] identities) {
    Map<String, List<Integer>> sharing = new HashMap<>();
    for (int i = 0; i < identities.length; i++) {
      if (identities[i] == null) {
        int index = i;
        naming
            .name
            .apply(items.get(i))
            .ifPresent(name -> sharing.computeIfAbsent(name, key -> new ArrayList<>()).add(index));
      }
    }
    sharing.forEach((name, indexes) -> {
      RawItem first = items.get(indexes.getFirst());
      if (indexes.stream().noneMatch(index -> naming.differ.test(first, items.get(index)))) {
        indexes.forEach(index -> identities[index] = name);
      }
    });
  }

  private static String said(RawItem item) {
    String notes = item.title().isEmpty() ? Likeness.note(item) : "";
    return item.title() + "\n" + item.published().map(Object::toString).orElse("") + "\n" + notes;
  }
}
