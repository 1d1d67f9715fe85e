package dev.earshot.parse;

import dev.earshot.parse.bytes.BodyText;
import dev.earshot.parse.identity.EpisodeIds;
import dev.earshot.parse.json.JsonFeed;
import dev.earshot.parse.mend.XmlRepair;
import dev.earshot.parse.wire.ReadFeed;
import dev.earshot.parse.work.TooMuch;
import dev.earshot.parse.xml.LenientXml;
import dev.earshot.parse.xml.XmlItems;
import dev.earshot.podcast.Feed;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/// Reads the body of a feed, in whatever format and state it comes.
///
/// The format is told from the content; the Content-Type gives no more than a hint of the charset.
/// Stateless; safe to share between threads.
public final class FeedParser {
  private static final Pattern FEED_TAG =
      Pattern.compile(
          "<(?:[\\w.-]+:)?(?:rss|rdf|feed|channel|item|entry)[\\s>/]", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANY_TAG = Pattern.compile("<([A-Za-z][\\w.:-]{0,40})");
  private static final int MOST_BYTES = 128 << 20;

  /// Reads one feed.
  ///
  /// @param feed the URL as subscribed, which ids are made from and relative links resolved against
  /// @param contentType the HTTP header, whose charset is one hint among others
  /// @throws NotAFeedException where the body is none, or none that can be read
  public Feed parse(URI feed, byte[] body, Optional<String> contentType) throws NotAFeedException {
    if (body.length > MOST_BYTES) {
      throw new NotAFeedException(
          feed, "gave up, as it has more than " + (MOST_BYTES >> 20) + " MB");
    }
    BodyText decoded = BodyText.of(body, contentType);
    String text = withoutMargin(decoded.text());
    if (text.isEmpty()) {
      throw new NotAFeedException(feed, "an empty body");
    }
    try {
      return read(feed, text, decoded.mend());
    } catch (TooMuch hostile) {
      throw new NotAFeedException(feed, "gave up, as it has " + hostile.what());
    }
  }

  private static Feed read(URI feed, String text, Optional<String> mend) throws NotAFeedException {
    Optional<Feed> json = text.startsWith("{") ? json(feed, text) : Optional.empty();
    if (json.isPresent()) {
      return json.get();
    }
    if (!FEED_TAG.matcher(text).find()) {
      throw new NotAFeedException(feed, what(text) + ", neither RSS nor Atom nor JSON Feed");
    }
    return xml(feed, text, mend);
  }

  private static Optional<Feed> json(URI feed, String text) {
    return JsonFeed.read(feed, text)
        .map(read ->
            new Feed(
                feed,
                read.show(),
                read.hints(),
                EpisodeIds.assign(feed, read.items()),
                read.skipped(),
                read.mends()));
  }

  private static Feed xml(URI feed, String text, Optional<String> mend) throws NotAFeedException {
    XmlRepair.Repaired<ReadFeed> read = repaired(feed, text);
    ReadFeed wire = read.value();
    List<String> mends = new ArrayList<>(mend.stream().toList());
    mends.addAll(read.mends());
    mends.addAll(wire.mends());
    if (!wire.isFeed()) {
      throw new NotAFeedException(feed, "a <" + wire.rootName() + "> document");
    }
    return new Feed(
        feed,
        wire.show(),
        wire.hints(),
        EpisodeIds.assign(feed, wire.items()),
        wire.skipped(),
        mends);
  }

  private static XmlRepair.Repaired<ReadFeed> repaired(URI feed, String text)
      throws NotAFeedException {
    try {
      return XmlRepair.read(
          text,
          xml -> ReadFeed.read(feed, (items, mends) -> XmlItems.read(xml, items, mends)),
          pieces -> ReadFeed.read(feed, (items, mends) -> LenientXml.read(pieces, items, mends)));
    } catch (SAXException unreadable) {
      throw new NotAFeedException(feed, "XML past mending: " + unreadable.getMessage());
    }
  }

  private static String what(String text) {
    Matcher tag = ANY_TAG.matcher(text);
    String other = text.startsWith("{") ? "JSON" : "a text";
    return tag.find() ? "a <" + tag.group(1) + "> document" : other;
  }

  private static String withoutMargin(String text) {
    int start = 0;
    while (start < text.length()
        && (text.charAt(start) == '\uFEFF' || Character.isWhitespace(text.charAt(start)))) {
      start++;
    }
    return start == 0 ? text : text.substring(start);
  }
}
