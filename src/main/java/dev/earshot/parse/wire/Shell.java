package dev.earshot.parse.wire;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// The smallest document around one item or channel that Rome reads.
///
/// RSS of every version is read as 2.0, which has all the elements of the others: publishers never
/// heeded what belongs in which. Where Rome throws over an element, that element is left out and
/// the rest is read.
final class Shell {
  private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

  private final Consumer<String> mends;

  /// @param mends told what had to be left out, in words
  Shell(Consumer<String> mends) {
    this.mends = mends;
  }

  void mend(String words) {
    mends.accept(words);
  }

  Item rssItem(Element item) throws FeedException {
    return read(item.setName("item"), Shell::toRssItem);
  }

  Channel rssChannel(Element channel) throws FeedException {
    return read(channel.setName("channel"), Shell::toRssChannel);
  }

  Entry atomEntry(Element entry) throws FeedException {
    return read(entry.setName("entry"), Shell::toAtomEntry);
  }

  Feed atomFeed(Element feed) throws FeedException {
    return read(feed.setName("feed"), element -> (Feed) build(element));
  }

  static boolean isAtom(Element element) {
    return element.getNamespaceURI().equals(ATOM.getURI())
        || element.getNamespaceURI().equals("http://purl.org/atom/ns#");
  }

  /// A way through Rome. The element is left detached, whether it succeeds or not.
  @FunctionalInterface
  private interface Reading<T> {
    T read(Element element) throws FeedException;
  }

  private <T> T read(Element element, Reading<T> reading) throws FeedException {
    try {
      return reading.read(element);
    } catch (FeedException | RuntimeException stumbled) {
      element.detach();
      leaveOutUnreadable(element, reading);
      return reading.read(element);
    }
  }

  /// Leaves out each child over which Rome throws even where it stands alone.
  private <T> void leaveOutUnreadable(Element element, Reading<T> reading) {
    for (Element child : List.copyOf(element.getChildren())) {
      Element alone = new Element(element.getName(), element.getNamespace());
      if (!isReadable(alone.addContent(child.clone()), reading)) {
        element.removeContent(child);
        mends.accept("without an unreadable <" + child.getQualifiedName() + ">");
      }
    }
  }

  private static <T> boolean isReadable(Element element, Reading<T> reading) {
    try {
      reading.read(element);
      return true;
    } catch (FeedException | RuntimeException unreadable) {
      return false;
    }
  }

  private static Item toRssItem(Element item) throws FeedException {
    return toRssChannel(new Element("channel").addContent(item)).getItems().getFirst();
  }

  private static Channel toRssChannel(Element channel) throws FeedException {
    Element rss = new Element("rss").setAttribute("version", "2.0").addContent(channel);
    return (Channel) build(rss);
  }

  private static Entry toAtomEntry(Element entry) throws FeedException {
    Element feed = new Element("feed", entry.getNamespace()).setAttribute("version", "0.3");
    return ((Feed) build(feed.addContent(entry))).getEntries().getFirst();
  }

  private static WireFeed build(Element root) throws FeedException {
    return new WireFeedInput(false, Locale.US).build(new Document(root));
  }
}
