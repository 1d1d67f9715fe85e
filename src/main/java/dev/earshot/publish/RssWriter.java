package dev.earshot.publish;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Verifier;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/// Writes RSS 2.0 that podcast clients play: a feed of episodes of many shows.
public final class RssWriter {
  private static final String STANDARD_TYPE = "audio/mpeg";

  /// What players want to know before they fetch a recording.
  private static final Map<String, String> TYPES =
      Map.of(
          "mp3", STANDARD_TYPE,
          "m4a", "audio/mp4",
          "m4b", "audio/mp4",
          "aac", "audio/aac",
          "mp4", "video/mp4",
          "m4v", "video/mp4",
          "ogg", "audio/ogg",
          "opus", "audio/ogg",
          "wav", "audio/wav");

  /// Players know what RSS itself has no words for by the names that Apple gave it.
  private static final Namespace ITUNES =
      Namespace.getNamespace("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd");

  /// Readers of text look for the author here (RSS itself wants a mail address).
  private static final Namespace DUBLIN_CORE =
      Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

  private static final Pattern INDENT = Pattern.compile("(?<=\n) +");

  private RssWriter() {}

  /// The whole document.
  ///
  /// @param link the page of whoever publishes it
  public static String write(
      String title, String description, URI link, Instant built, List<FeedItem> items) {
    Channel channel = new Channel("rss_2.0");
    channel.setEncoding("UTF-8");
    channel.setTitle(clean(title));
    channel.setDescription(clean(description));
    channel.setLink(link.toString());
    channel.setLastBuildDate(Date.from(built));
    channel.setItems(items.stream().map(RssWriter::item).toList());
    try {
      Document document = new WireFeedOutput().outputJDom(channel);
      List.of(ITUNES, DUBLIN_CORE).forEach(document.getRootElement()::addNamespaceDeclaration);
      return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed of our own making is wrong", e);
    }
  }

  private static Item item(FeedItem episode) {
    Item item = new Item();
    item.setTitle(clean(episode.author() + ": " + episode.title()));
    Guid guid = new Guid();
    guid.setValue(clean(episode.id()));
    guid.setPermaLink(false);
    item.setGuid(guid);
    episode.published().ifPresent(at -> item.setPubDate(Date.from(at)));
    episode.link().ifPresent(link -> item.setLink(link.toASCIIString()));
    episode.enclosure().ifPresent(file -> item.setEnclosures(List.of(enclosure(file))));
    String html = html(episode.notes(), episode.links());
    Description description = new Description();
    description.setType(Content.HTML);
    description.setValue(html);
    item.setDescription(description);
    // Some readers show the one in full and of the other a part, some only the other.
    Content content = new Content();
    content.setValue(html);
    item.setContent(content);
    List<Element> more = item.getForeignMarkup();
    more.add(element(DUBLIN_CORE, "creator", episode.author()));
    more.add(element(ITUNES, "author", episode.author()));
    episode
        .duration()
        .map(length -> element(ITUNES, "duration", Long.toString(length.toSeconds())))
        .ifPresent(more::add);
    return item;
  }

  private static Element element(Namespace space, String name, String value) {
    return new Element(name, space).setText(clean(value));
  }

  /// The length is not known; RSS wants one all the same, and clients take 0 for that.
  private static Enclosure enclosure(URI file) {
    Enclosure enclosure = new Enclosure();
    enclosure.setUrl(file.toASCIIString());
    enclosure.setLength(0);
    String path = String.valueOf(file.getPath()).toLowerCase(Locale.ROOT);
    String suffix = path.substring(path.lastIndexOf('.') + 1);
    enclosure.setType(TYPES.getOrDefault(suffix, STANDARD_TYPE));
    return enclosure;
  }

  /// The text with its links; of links within each other only the first.
  private static String html(String text, List<Link> links) {
    StringBuilder html = new StringBuilder();
    int done = 0;
    for (Link link : links.stream().sorted(Comparator.comparingInt(RssWriter::start)).toList()) {
      Span span = link.span();
      if (span.start() >= done && span.length() > 0 && span.end() <= text.length()) {
        String words = html(text.substring(span.start(), span.end()));
        html.append(html(text.substring(done, span.start())))
            .append("<a href=\"%s\">%s</a>".formatted(attribute(link.url()), words));
        done = span.end();
      }
    }
    return html.append(html(text.substring(done))).toString();
  }

  private static int start(Link link) {
    return link.span().start();
  }

  private static String attribute(URI url) {
    return html(url.toASCIIString()).replace("\"", "&quot;");
  }

  private static String html(String text) {
    return INDENT
        .matcher(clean(text))
        .replaceAll(blanks -> "\u00a0".repeat(blanks.group().length()))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", "<br/>\n");
  }

  /// Without what XML cannot hold.
  private static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().filter(Verifier::isXMLCharacter).forEach(out::appendCodePoint);
    return out.toString();
  }
}
