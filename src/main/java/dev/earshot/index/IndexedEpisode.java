package dev.earshot.index;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.util.List;

/// All that the index holds about one episode.
///
/// @param feed the URL as subscribed
/// @param show what the feed says about the show when the episode is indexed
public record IndexedEpisode(
    URI feed, Show show, Episode episode, ShowNotes notes, List<Mention> mentions) {
  public IndexedEpisode {
    mentions = List.copyOf(mentions);
  }
}
