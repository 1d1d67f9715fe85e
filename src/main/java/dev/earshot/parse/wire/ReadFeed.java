package dev.earshot.parse.wire;

import com.rometools.rome.io.FeedException;
import dev.earshot.parse.item.RawItem;
import dev.earshot.parse.value.Uris;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.xml.sax.SAXException;

/// An XML feed read through Rome: its head and its items.
public final class ReadFeed {
  private static final int MOST_MENDS = 20;

  private final URI feed;
  private final List<RawItem> items = new ArrayList<>();
  private final Set<String> mends = new LinkedHashSet<>();
  private final Shell shell = new Shell(this::mend);
  private String rootName = "";
  private Optional<Head> head = Optional.empty();
  private int skipped;

  private ReadFeed(URI feed) {
    this.feed = feed;
  }

  /// A document that hands on its items.
  @FunctionalInterface
  public interface Document {
    /// Hands on each item as it ends, tells what was mended, and returns the root element without
    /// the items.
    Element read(Consumer<Element> items, Consumer<String> mends) throws SAXException;
  }

  /// Reads a document from its beginning to its end.
  ///
  /// @param feed the URL that relative links are resolved against
  public static ReadFeed read(URI feed, Document document) throws SAXException {
    ReadFeed wire = new ReadFeed(feed);
    Element root = document.read(wire::item, wire::mend);
    wire.rootName = root.getQualifiedName();
    wire.head = Head.read(root, wire.urls(root), wire.shell);
    return wire;
  }

  /// Whether this is a feed at all: one with a channel, or at least with items that say something.
  /// Menus have items, too.
  public boolean isFeed() {
    return head.isPresent() || items.stream().anyMatch(RawItem::saysSomething);
  }

  public String rootName() {
    return rootName;
  }

  public Show show() {
    return head.orElse(Head.NOTHING).show();
  }

  public FetchHints hints() {
    return head.orElse(Head.NOTHING).hints();
  }

  public List<RawItem> items() {
    return items;
  }

  /// How many items said nothing or could not be read.
  public int skipped() {
    return skipped;
  }

  /// What was mended or left out within items, in words, each once.
  public List<String> mends() {
    return List.copyOf(mends);
  }

  private void mend(String words) {
    if (mends.size() < MOST_MENDS) {
      mends.add(words);
    }
  }

  private void item(Element element) {
    dropEmpty(element);
    Optional<RawItem> item = isEmpty(element) ? Optional.empty() : read(element);
    item.ifPresent(items::add);
    skipped += item.isPresent() ? 0 : 1;
  }

  private static boolean isEmpty(Element item) {
    boolean says = item.getAttributes().stream().anyMatch(a -> !a.getName().equals("base"));
    return !says && item.getChildren().isEmpty();
  }

  /// The fence around Rome: what it throws over an item costs that item alone.
  private Optional<RawItem> read(Element element) {
    Urls urls = urls(element);
    try {
      return Optional.of(
          Shell.isAtom(element)
              ? AtomEntries.read(element, urls, shell)
              : RssItems.read(element, urls, shell));
    } catch (FeedException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /// An empty element says nothing, and would hide a second one of its name.
  private static void dropEmpty(Element item) {
    if (item.getChildren().stream().allMatch(ReadFeed::says)) {
      return;
    }
    for (Content content : item.removeContent()) {
      if (!(content instanceof Element child) || says(child)) {
        item.addContent(content);
      }
    }
  }

  private static boolean says(Element element) {
    boolean empty = !element.hasAttributes() && element.getChildren().isEmpty();
    return !empty || !element.getText().isBlank();
  }

  private Urls urls(Element element) {
    Optional<String> given =
        Optional.ofNullable(element.getAttributeValue("base", Namespace.XML_NAMESPACE));
    return new Urls(given.flatMap(text -> Uris.parse(text, Optional.of(feed))).orElse(feed));
  }
}
