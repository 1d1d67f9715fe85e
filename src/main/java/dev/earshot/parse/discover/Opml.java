package dev.earshot.parse.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/// Lists of subscriptions (OPML 2.0, and what programs write under that name).
public final class Opml {
  private Opml() {}

  /// The feeds of a list in order, each URL once, however deep the outlines are nested. Never
  /// fails: what is no list holds none.
  ///
  /// @param document in the encoding that it declares
  public static List<OutlinedFeed> read(byte[] document) {
    Map<String, OutlinedFeed> feeds = new LinkedHashMap<>();
    // Attributes are written xmlUrl, xmlurl and XMLURL; so they are compared in small letters.
    for (Element outline : parse(document).select("outline[xmlurl]")) {
      OutlinedFeed feed = new OutlinedFeed(outline.attr("xmlurl"), title(outline));
      if (!feed.url().isEmpty()) {
        feeds.putIfAbsent(feed.url(), feed);
      }
    }
    return List.copyOf(feeds.values());
  }

  /// A list that any program can take over.
  public static String write(String title, List<OutlinedFeed> feeds) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("opml");
      xml.writeAttribute("version", "2.0");
      xml.writeCharacters("\n  ");
      xml.writeStartElement("head");
      xml.writeStartElement("title");
      xml.writeCharacters(valid(title));
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeCharacters("\n  ");
      xml.writeStartElement("body");
      for (OutlinedFeed feed : feeds) {
        xml.writeCharacters("\n    ");
        write(xml, feed);
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
    return text.toString();
  }

  private static void write(XMLStreamWriter xml, OutlinedFeed feed) throws XMLStreamException {
    xml.writeEmptyElement("outline");
    xml.writeAttribute("type", "rss");
    // Required by OPML 2.0, and what programs show.
    xml.writeAttribute("text", valid(feed.title().orElse(feed.url())));
    if (feed.title().isPresent()) {
      xml.writeAttribute("title", valid(feed.title().get()));
    }
    xml.writeAttribute("xmlUrl", valid(feed.url()));
  }

  /// Without the characters that XML does not have.
  private static String valid(String text) {
    return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }

  private static Optional<String> title(Element outline) {
    String text = outline.attr("text").strip();
    String title = text.isEmpty() ? outline.attr("title") : text;
    // Without a title of its own, a list has the URL in its place.
    return Optional.of(title).filter(own -> !own.strip().equals(outline.attr("xmlurl").strip()));
  }

  private static Document parse(byte[] document) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(document),
          null,
          "",
          Parser.xmlParser().settings(ParseSettings.htmlDefault));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
