package dev.earshot.parse.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the feeds that a web page names (`<link rel="alternate" type="application/rss+xml">`).
public final class FeedLinks {
  /// The best first: RSS is what podcasts are in.
  private static final List<String> TYPES =
      List.of("application/rss+xml", "application/atom+xml", "application/feed+json");

  private FeedLinks() {}

  /// The page's feeds on the web, those in RSS first, each once.
  ///
  /// @param page HTML
  /// @param charset as its server says
  public static List<OutlinedFeed> in(byte[] page, Optional<String> charset, URI url) {
    Document document = parse(page, charset, url);
    return TYPES.stream()
        .flatMap(type -> ofType(document, type))
        .filter(feed -> feed.url().startsWith("http"))
        .distinct()
        .toList();
  }

  private static Stream<OutlinedFeed> ofType(Document page, String type) {
    return page.select("link[rel~=(?i)\\balternate\\b][href]").stream()
        .filter(link -> link.attr("type").strip().toLowerCase(java.util.Locale.ROOT).equals(type))
        .map(FeedLinks::feed);
  }

  private static OutlinedFeed feed(Element link) {
    return new OutlinedFeed(link.absUrl("href"), Optional.of(link.attr("title")));
  }

  private static Document parse(byte[] page, Optional<String> charset, URI url) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(page), charset.orElse(null), url.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
