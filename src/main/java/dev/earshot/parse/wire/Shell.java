package dev.earshot.parse.wire;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// The smallest document around one item or channel that Rome reads.
///
/// RSS of every version is read as 2.0, which has all the elements of the others: publishers never
/// heeded what belongs in which.
final class Shell {
  private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

  private Shell() {}

  static Item rssItem(Element item) throws FeedException {
    Channel channel = rssChannel(new Element("channel").addContent(item.setName("item")));
    return channel.getItems().getFirst();
  }

  static Channel rssChannel(Element channel) throws FeedException {
    Element rss = new Element("rss").setAttribute("version", "2.0").addContent(channel);
    return (Channel) build(rss);
  }

  static Entry atomEntry(Element entry) throws FeedException {
    Element feed = new Element("feed", entry.getNamespace()).setAttribute("version", "0.3");
    return ((Feed) build(feed.addContent(entry))).getEntries().getFirst();
  }

  static Feed atomFeed(Element feed) throws FeedException {
    return (Feed) build(feed);
  }

  static boolean isAtom(Element element) {
    return element.getNamespaceURI().equals(ATOM.getURI())
        || element.getNamespaceURI().equals("http://purl.org/atom/ns#");
  }

  private static WireFeed build(Element root) throws FeedException {
    return new WireFeedInput(false, Locale.US).build(new Document(root));
  }
}
