package dev.earshot.parse.wire;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.item.Item;
import dev.earshot.parse.namespace.ItunesTags;
import dev.earshot.parse.value.Uris;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Reads items and heads of XML feeds through Rome.
public final class WireReader {
  private final URI feed;

  /// @param feed the URL that relative links are resolved against
  public WireReader(URI feed) {
    this.feed = feed;
  }

  /// One item; empty where Rome cannot make anything of it.
  public Optional<Item> item(Element element) {
    Optional<URI> base = base(element);
    try {
      return Optional.of(
          Shell.isAtom(element) ? AtomEntries.read(element, base) : RssItems.read(element, base));
    } catch (FeedException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /// The head; empty where the root element is not that of a feed.
  public Optional<Head> head(Element root) {
    try {
      if (Shell.isAtom(root)) {
        return Optional.of(atom(Shell.atomFeed(root), base(root)));
      }
      Element channel = root.getName().equals("channel") ? root : root.getChild("channel");
      if (channel == null) {
        return Optional.empty();
      }
      channel.removeChildren("skipHours");
      return Optional.of(rss(Shell.rssChannel(channel.detach()), base(root)));
    } catch (FeedException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<URI> base(Element element) {
    Optional<String> given =
        Optional.ofNullable(element.getAttributeValue("base", Namespace.XML_NAMESPACE));
    return given.flatMap(text -> Uris.parse(text, Optional.of(feed))).or(() -> Optional.of(feed));
  }

  private static Head rss(Channel channel, Optional<URI> base) {
    Optional<ItunesTags> itunes = Modules.find(channel, ItunesTags.URI, ItunesTags.class);
    Optional<DCModule> dc = Modules.find(channel, DCModule.URI, DCModule.class);
    Show show =
        new Show(
            Optional.ofNullable(channel.getTitle()).orElse(""),
            Optional.ofNullable(channel.getLink()).flatMap(text -> Uris.parse(text, base)),
            Optional.ofNullable(channel.getDescription()).orElse(""),
            Optional.ofNullable(channel.getLanguage()),
            Optional.empty(),
            People.authors(itunes, Optional.ofNullable(channel.getManagingEditor()), dc));
    return new Head(show, hints(itunes, base));
  }

  private static Head atom(Feed atom, Optional<URI> base) {
    Optional<ItunesTags> itunes = Modules.find(atom, ItunesTags.URI, ItunesTags.class);
    Show show =
        new Show(
            Optional.ofNullable(atom.getTitle()).orElse(""),
            atom.getAlternateLinks().stream()
                .map(Link::getHref)
                .flatMap(href -> Uris.parse(href, base).stream())
                .findFirst(),
            Optional.ofNullable(atom.getSubtitle()).map(text -> text.getValue()).orElse(""),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new Head(show, hints(itunes, base));
  }

  private static FetchHints hints(Optional<ItunesTags> itunes, Optional<URI> base) {
    return new FetchHints(
        itunes.flatMap(ItunesTags::newFeedUrl).flatMap(text -> Uris.parse(text, base)),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of());
  }
}
