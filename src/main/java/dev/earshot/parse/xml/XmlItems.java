package dev.earshot.parse.xml;

import dev.earshot.parse.work.TooMuch;
import dev.earshot.parse.work.Work;
import java.io.IOException;
import java.io.StringReader;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jdom2.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads an XML document item by item, without ever asking for another one.
public final class XmlItems {
  private static final SAXParserFactory PARSERS = parsers();

  private XmlItems() {}

  /// Hands on each item as it ends, and returns the root element without them.
  ///
  /// @param mends told what was mended in the texts, in words
  /// @throws SAXException where the text is no well-formed XML, or has a DOCTYPE
  public static Element read(String text, Consumer<Element> items, Consumer<String> mends)
      throws SAXException {
    TreeBuilder tree = new TreeBuilder(items, mends);
    XMLReader reader = reader();
    reader.setContentHandler(tree);
    reader.setErrorHandler(tree);
    try {
      parse(reader, text);
    } catch (TooMuch hostile) {
      tree.endEarly(hostile);
    }
    return tree.head().orElseThrow(() -> new SAXException("no element"));
  }

  /// Whether [#read] would read it. Takes half its time.
  public static boolean isWellFormed(String text) {
    try {
      XMLReader reader = reader();
      DefaultHandler onlyCounts = new Counter();
      reader.setContentHandler(onlyCounts);
      reader.setErrorHandler(onlyCounts);
      parse(reader, text);
      return true;
    } catch (SAXException malformed) {
      return false;
    }
  }

  private static void parse(XMLReader reader, String text) throws SAXException {
    try {
      reader.parse(new InputSource(new StringReader(text)));
    } catch (IOException impossible) {
      throw new SAXException("a text in memory cannot fail to be read", impossible);
    }
  }

  /// Bounds the prefixes that are bound at a time, as [TreeBuilder] does.
  private static final class Counter extends DefaultHandler {
    private final Work work = new Work();

    @Override
    public void startPrefixMapping(String prefix, String uri) {
      work.bind();
    }

    @Override
    public void endPrefixMapping(String prefix) {
      work.unbind();
    }
  }

  private static XMLReader reader() throws SAXException {
    try {
      XMLReader reader = PARSERS.newSAXParser().getXMLReader();
      // The JDK counts the text of the document itself as an entity; feeds are longer than that.
      // There are no other entities, as there is no DOCTYPE.
      reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
      reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
      reader.setProperty("jdk.xml.maxElementDepth", "10000");
      return reader;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("the JDK's own parser", impossible);
    }
  }

  private static SAXParserFactory parsers() {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    try {
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    } catch (ParserConfigurationException | SAXException impossible) {
      throw new IllegalStateException("the JDK's own parser", impossible);
    }
    return factory;
  }
}
