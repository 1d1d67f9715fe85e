package dev.earshot.search.trends;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.answer.HeadingOccurrence;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How many episodes have a topic, by the headings of their notes.
public final class TopicCounts {
  /// A heading in so many episodes of a show, and in so large a part of those that have headings,
  /// is a part of the show ("Listener mail") and no topic.
  private static final int FURNITURE = 3;

  private static final double FURNITURE_SHARE = 0.1;

  private TopicCounts() {}

  /// Headings, as first written, with the number of episodes; those that differ only in case,
  /// accents and punctuation are one. The most frequent first.
  public static Map<String, Integer> of(List<HeadingOccurrence> headings) {
    Map<String, Integer> ofShow = new HashMap<>();
    byShow(headings).forEach((show, episodes) -> ofShow.put(show, episodes.size()));
    Map<String, Map<String, Set<EpisodeId>>> byTopic = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (HeadingOccurrence one : headings) {
      String key = folded(one.heading());
      if (!key.isEmpty()) {
        written.merge(key, one.heading(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        byTopic
            .computeIfAbsent(key, _ -> new HashMap<>())
            .computeIfAbsent(one.show(), _ -> new HashSet<>())
            .add(one.episode());
      }
    }
    Map<String, Set<EpisodeId>> topics = new HashMap<>();
    byTopic.forEach((key, shows) -> {
      Set<EpisodeId> episodes = new HashSet<>();
      shows.forEach((show, some) -> {
        if (!isFurniture(some.size(), ofShow.getOrDefault(show, 0))) {
          episodes.addAll(some);
        }
      });
      if (!episodes.isEmpty()) {
        topics.put(written.getOrDefault(key, key), episodes);
      }
    });
    return Ranked.of(topics);
  }

  private static Map<String, Set<EpisodeId>> byShow(List<HeadingOccurrence> headings) {
    Map<String, Set<EpisodeId>> episodes = new HashMap<>();
    headings.forEach(
        one -> episodes.computeIfAbsent(one.show(), _ -> new HashSet<>()).add(one.episode()));
    return episodes;
  }

  private static boolean isFurniture(int episodes, int ofShow) {
    return episodes >= FURNITURE && episodes >= FURNITURE_SHARE * ofShow;
  }

  private static String folded(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\p{L}\\p{N}+#]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
