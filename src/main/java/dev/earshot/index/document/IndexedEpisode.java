package dev.earshot.index.document;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// All that the index holds about one episode.
///
/// @param feed the URL as subscribed
/// @param show what the feed says about the show when the episode is indexed
/// @param copyOf the episode of another feed that this one repeats, where two subscriptions carry
///   the same show; searches answer with the original alone
public record IndexedEpisode(
    URI feed,
    Show show,
    Episode episode,
    ShowNotes notes,
    List<Mention> mentions,
    Optional<EpisodeId> copyOf) {
  public IndexedEpisode {
    mentions = List.copyOf(mentions);
  }

  /// An episode that repeats no other.
  public IndexedEpisode(
      URI feed, Show show, Episode episode, ShowNotes notes, List<Mention> mentions) {
    this(feed, show, episode, notes, mentions, Optional.empty());
  }

  /// The same as a copy of another episode.
  public IndexedEpisode asCopyOf(EpisodeId original) {
    return new IndexedEpisode(feed, show, episode, notes, mentions, Optional.of(original));
  }
}
