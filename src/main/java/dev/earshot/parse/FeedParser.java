package dev.earshot.parse;

import dev.earshot.parse.identity.EpisodeIds;
import dev.earshot.parse.item.Item;
import dev.earshot.parse.wire.Head;
import dev.earshot.parse.wire.WireReader;
import dev.earshot.parse.xml.XmlItems;
import dev.earshot.podcast.Feed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.xml.sax.SAXException;

/// Reads the body of a feed, in whatever format and state it comes.
///
/// Stateless; safe to share between threads.
public final class FeedParser {
  /// Reads one feed.
  ///
  /// @param feed the URL as subscribed, which ids are made from and relative links resolved against
  /// @param contentType the HTTP header, whose charset is one hint among others
  /// @throws NotAFeedException where the body is none, or none that can be read
  public Feed parse(URI feed, byte[] body, Optional<String> contentType) throws NotAFeedException {
    String text = new String(body, StandardCharsets.UTF_8);
    WireReader reader = new WireReader(feed);
    List<Item> items = new ArrayList<>();
    int[] skipped = {0};
    Element root =
        read(
            feed,
            text,
            element -> {
              Optional<Item> item = reader.item(element).filter(there -> !there.isEmpty());
              item.ifPresentOrElse(items::add, () -> skipped[0]++);
            });
    Head head =
        reader
            .head(root)
            .orElseThrow(() -> new NotAFeedException(feed, "a <" + root.getName() + ">"));
    return new Feed(
        feed, head.show(), head.hints(), EpisodeIds.assign(feed, items), skipped[0], List.of());
  }

  private static Element read(URI feed, String text, java.util.function.Consumer<Element> items)
      throws NotAFeedException {
    try {
      return XmlItems.read(text.replaceFirst("^[\\uFEFF\\s]+", ""), items);
    } catch (SAXException malformed) {
      throw new NotAFeedException(feed, "malformed XML: " + malformed.getMessage());
    }
  }
}
