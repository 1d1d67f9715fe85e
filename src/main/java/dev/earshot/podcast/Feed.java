package dev.earshot.podcast;

import java.net.URI;
import java.util.List;

/// A feed: the XML or JSON document at a URL, and what it says.
///
/// @param url the URL as subscribed, which names the feed for good, whatever it redirects to
/// @param show what the feed says about the show
/// @param hints what the feed says about being fetched
/// @param episodes in the feed's order, each [EpisodeId] once
/// @param skipped how many items could not be read as episodes
/// @param mends what was repaired before the document could be read, in words, in order
public record Feed(
    URI url, Show show, FetchHints hints, List<Episode> episodes, int skipped, List<String> mends) {
  /// The same with other episodes.
  public Feed withEpisodes(List<Episode> newEpisodes) {
    return new Feed(url, show, hints, newEpisodes, skipped, mends);
  }

  public Feed {
    episodes = List.copyOf(episodes);
    mends = List.copyOf(mends);
  }
}
