package dev.earshot.parse.wire;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.namespace.ItunesTags;
import dev.earshot.parse.value.Uris;
import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jdom2.Element;

/// Reads one `<item>` of RSS of any version.
final class RssItems {
  private RssItems() {}

  static dev.earshot.parse.item.Item read(Element element, Optional<URI> base)
      throws FeedException {
    Optional<Instant> published = RawDates.take(element);
    Item item = Shell.rssItem(element);
    Optional<ItunesTags> itunes = Modules.find(item, ItunesTags.URI, ItunesTags.class);
    Optional<DCModule> dc = Modules.find(item, DCModule.URI, DCModule.class);
    return new dev.earshot.parse.item.Item(
        Optional.ofNullable(item.getGuid()).map(Guid::getValue),
        title(item, itunes, dc),
        published,
        link(item, base),
        enclosure(item, base),
        notes(item, itunes, dc),
        People.media(itunes, Optional.ofNullable(item.getAuthor()), dc));
  }

  private static String title(Item item, Optional<ItunesTags> itunes, Optional<DCModule> dc) {
    return given(item.getTitle())
        .or(() -> dc.flatMap(tags -> given(tags.getTitle())))
        .or(() -> itunes.flatMap(ItunesTags::title))
        .orElse("");
  }

  private static Optional<URI> link(Item item, Optional<URI> base) {
    Optional<String> permalink =
        Optional.ofNullable(item.getGuid()).filter(Guid::isPermaLink).map(Guid::getValue);
    return given(item.getLink())
        .flatMap(text -> Uris.parse(text, base))
        .or(() ->
            permalink.flatMap(text -> Uris.parse(text, Optional.empty())).filter(Modules::isWeb));
  }

  private static Optional<Enclosure> enclosure(Item item, Optional<URI> base) {
    List<Enclosure> all = new ArrayList<>();
    for (com.rometools.rome.feed.rss.Enclosure given : item.getEnclosures()) {
      given(given.getUrl())
          .flatMap(text -> Uris.parse(text, base))
          .map(
              url -> new Enclosure(url, given(given.getType()), OptionalLong.of(given.getLength())))
          .ifPresent(all::add);
    }
    return Modules.best(all);
  }

  private static List<RawNotes> notes(
      Item item, Optional<ItunesTags> itunes, Optional<DCModule> dc) {
    Stream<Optional<RawNotes>> candidates =
        Stream.of(
            Optional.ofNullable(item.getContent())
                .flatMap(text -> note("content:encoded", RawNotes.Type.HTML, text.getValue())),
            Optional.ofNullable(item.getDescription())
                .flatMap(text -> note("description", RawNotes.Type.HTML, text.getValue())),
            itunes
                .flatMap(ItunesTags::summary)
                .flatMap(text -> note("itunes:summary", RawNotes.Type.TEXT, text)),
            dc.flatMap(tags -> note("dc:description", RawNotes.Type.HTML, tags.getDescription())));
    return candidates.flatMap(Optional::stream).toList();
  }

  private static Optional<RawNotes> note(
      String element, RawNotes.Type type, @org.jspecify.annotations.Nullable String text) {
    return given(text).map(there -> new RawNotes(element, type, there));
  }

  private static Optional<String> given(@org.jspecify.annotations.Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(there -> !there.isEmpty());
  }
}
