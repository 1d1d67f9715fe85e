package dev.earshot.cli.answers;

import dev.earshot.podcast.SafeUrl;
import dev.earshot.publish.FeedItem;
import dev.earshot.publish.RssWriter;
import dev.earshot.search.answer.EpisodeDetail;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/// Found episodes as a podcast.
public final class FoundFeed {
  private static final URI HOME = URI.create("https://earshot.dev");

  private FoundFeed() {}

  /// The whole document.
  ///
  /// @param name of the feed
  /// @param query what was asked
  public static String of(String name, String query, List<EpisodeDetail> episodes, Instant now) {
    List<FeedItem> items = episodes.stream().map(FoundFeed::item).toList();
    String about = "The episodes that answer: " + query;
    return RssWriter.write("Earshot: " + name, about, HOME, now, items);
  }

  private static FeedItem item(EpisodeDetail episode) {
    var header = episode.header();
    return new FeedItem(
        header.id().value(),
        header.title(),
        header.show(),
        header.published(),
        header.link().filter(FoundFeed::isPublic),
        header.enclosure().filter(FoundFeed::isPublic),
        header.duration(),
        episode.text(),
        episode.links().stream().filter(link -> isPublic(link.url())).toList());
  }

  /// A feed is made to be passed on, and what a subscriber alone may fetch is not.
  private static boolean isPublic(URI address) {
    return SafeUrl.of(address).equals(address.toString());
  }
}
