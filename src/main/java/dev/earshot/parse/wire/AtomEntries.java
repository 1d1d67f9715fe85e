package dev.earshot.parse.wire;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.item.Item;
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
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/// Reads one `<entry>` of Atom 1.0 or 0.3.
final class AtomEntries {
  private AtomEntries() {}

  static Item read(Element element, Optional<URI> base) throws FeedException {
    Optional<Instant> published = RawDates.take(element);
    Entry entry = Shell.atomEntry(element);
    Optional<ItunesTags> itunes = Modules.find(entry, ItunesTags.URI, ItunesTags.class);
    Optional<DCModule> dc = Modules.find(entry, DCModule.URI, DCModule.class);
    return new Item(
        Optional.ofNullable(entry.getId()),
        Optional.ofNullable(entry.getTitle())
            .or(() -> itunes.flatMap(ItunesTags::title))
            .orElse(""),
        published,
        entry.getAlternateLinks().stream().flatMap(link -> url(link, base).stream()).findFirst(),
        enclosure(entry, base),
        notes(entry, itunes),
        People.media(
            itunes, entry.getAuthors().stream().map(author -> author.getName()).findFirst(), dc));
  }

  private static Optional<Enclosure> enclosure(Entry entry, Optional<URI> base) {
    List<Enclosure> all = new ArrayList<>();
    for (Link link : entry.getOtherLinks()) {
      if ("enclosure".equals(link.getRel())) {
        url(link, base)
            .map(url ->
                new Enclosure(
                    url, Optional.ofNullable(link.getType()), OptionalLong.of(link.getLength())))
            .ifPresent(all::add);
      }
    }
    return Modules.best(all);
  }

  private static Optional<URI> url(Link link, Optional<URI> base) {
    return Optional.ofNullable(link.getHref()).flatMap(href -> Uris.parse(href, base));
  }

  private static List<RawNotes> notes(Entry entry, Optional<ItunesTags> itunes) {
    List<RawNotes> notes = new ArrayList<>();
    entry.getContents().forEach(content -> note("content", content).ifPresent(notes::add));
    note("summary", entry.getSummary()).ifPresent(notes::add);
    itunes
        .flatMap(ItunesTags::summary)
        .map(text -> new RawNotes("itunes:summary", RawNotes.Type.TEXT, text))
        .ifPresent(notes::add);
    return notes;
  }

  private static Optional<RawNotes> note(String element, @Nullable Content content) {
    if (content == null || content.getValue() == null || content.getValue().isBlank()) {
      return Optional.empty();
    }
    String type = Optional.ofNullable(content.getType()).orElse("text");
    RawNotes.Type declared =
        type.equals("text") || type.equals("text/plain") ? RawNotes.Type.TEXT : RawNotes.Type.HTML;
    return Optional.of(new RawNotes(element, declared, content.getValue()));
  }
}
