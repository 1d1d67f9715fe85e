package dev.earshot.parse.wire;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.tree.InlineMarkup;
import dev.earshot.parse.tree.RawDates;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// What the head of a feed says.
record Head(Show show, FetchHints hints) {
  /// A feed without a head.
  static final Head NOTHING = new Head(Show.UNKNOWN, FetchHints.NONE);

  /// Reads the root element; empty where it is not that of a feed.
  static Optional<Head> read(Element root, Urls urls, Shell shell) {
    Optional<Element> channel = channel(root);
    if (channel.isEmpty()) {
      return Optional.empty();
    }
    Hints hints = Hints.take(channel.get());
    try {
      return Optional.of(
          Shell.isAtom(root)
              ? atom(channel.get(), urls, hints, shell)
              : rss(channel.get(), urls, hints, shell));
    } catch (FeedException | RuntimeException unreadable) {
      shell.mend("without the show, whose tags cannot be read");
      return Optional.of(NOTHING);
    }
  }

  private static Optional<Element> channel(Element root) {
    boolean itself = root.getName().equalsIgnoreCase("channel") || Shell.isAtom(root);
    return itself
        ? Optional.of(root)
        : root.getChildren().stream()
            .filter(child -> child.getName().equalsIgnoreCase("channel"))
            .findFirst();
  }

  private static Head rss(Element element, Urls urls, Hints hints, Shell shell)
      throws FeedException {
    RawDates.take(element);
    InlineMarkup.flatten(element);
    Channel channel = shell.rssChannel(element.detach());
    Said said = new Said(channel, urls);
    return new Head(new RssShow(channel, said).toShow(), hints.read(said));
  }

  private static Head atom(Element element, Urls urls, Hints hints, Shell shell)
      throws FeedException {
    RawDates.take(element);
    AtomText.decode(element);
    InlineMarkup.flattenAtom(element);
    Optional<String> language =
        Optional.ofNullable(element.getAttributeValue("lang", Namespace.XML_NAMESPACE));
    com.rometools.rome.feed.atom.Feed feed = shell.atomFeed(element);
    Said said = new Said(feed, urls);
    return new Head(AtomShow.read(feed, said, language), hints.read(said));
  }
}
