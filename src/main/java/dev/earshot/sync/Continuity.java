package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.archive.Identities;
import dev.earshot.parse.FutureDates;
import dev.earshot.parse.identity.Aliases;
import dev.earshot.parse.identity.KnownEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A feed as it continues what the archive knows of it: an episode whose GUID changed stays the
/// episode it was, and a date in the future by mistake is when the episode was first seen.
///
/// @param feed the feed with ids and dates mended
/// @param aliases ids that are new for known episodes, with the ids they are known by
record Continuity(Feed feed, Map<EpisodeId, EpisodeId> aliases) {
  static Continuity of(Feed feed, Archive archive, Instant now) {
    Identities identities = archive.identities(feed.url());
    Map<EpisodeId, EpisodeId> aliases = newAliases(feed, archive, identities);
    Map<EpisodeId, Episode> episodes = new LinkedHashMap<>();
    for (Episode episode : feed.episodes()) {
      EpisodeId given = episode.id();
      EpisodeId known = aliases.getOrDefault(given, identities.known(given));
      episodes.putIfAbsent(known, episode.withId(known));
    }
    for (Episode ahead : FutureDates.unbelievable(List.copyOf(episodes.values()), now)) {
      Instant seen = identities.firstSeen().getOrDefault(ahead.id(), now);
      episodes.put(ahead.id(), ahead.withPublished(seen));
    }
    return new Continuity(feed.withEpisodes(List.copyOf(episodes.values())), aliases);
  }

  /// Only where something is new and something known is missing can one be the other; the archive's
  /// episodes are read only then.
  private static Map<EpisodeId, EpisodeId> newAliases(
      Feed feed, Archive archive, Identities identities) {
    Map<EpisodeId, Episode> current = new HashMap<>();
    feed.episodes().forEach(episode -> current.put(identities.known(episode.id()), episode));
    Set<EpisodeId> fresh = new HashSet<>(current.keySet());
    fresh.removeAll(identities.firstSeen().keySet());
    if (fresh.isEmpty() || current.keySet().containsAll(identities.firstSeen().keySet())) {
      return Map.of();
    }
    List<KnownEpisode> known =
        archive.episodesOf(feed.url(), 0).stream()
            .map(ArchivedEpisode::episode)
            .map(KnownEpisode::of)
            .toList();
    return Aliases.match(
        known,
        current.entrySet().stream()
            .map(entry -> KnownEpisode.of(entry.getValue().withId(entry.getKey())))
            .toList());
  }
}
