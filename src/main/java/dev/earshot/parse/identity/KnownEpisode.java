package dev.earshot.parse.identity;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import java.time.Instant;
import java.util.Optional;

/// What must be remembered of an episode to know it again under another identity.
///
/// @param enclosurePath as [EnclosurePath] gives it
/// @param title as given
public record KnownEpisode(
    EpisodeId id, Optional<String> enclosurePath, String title, Optional<Instant> published) {

  /// What an episode is known by.
  public static KnownEpisode of(Episode episode) {
    return new KnownEpisode(
        episode.id(),
        episode.enclosure().map(EnclosurePath::of),
        episode.title(),
        episode.published());
  }
}
