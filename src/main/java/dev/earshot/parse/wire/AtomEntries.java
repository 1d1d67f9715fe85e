package dev.earshot.parse.wire;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.item.RawItem;
import dev.earshot.parse.namespace.FileTag;
import dev.earshot.parse.tree.InlineMarkup;
import dev.earshot.parse.tree.OtherNames;
import dev.earshot.parse.tree.RawDates;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;

/// Reads one `<entry>` of Atom 1.0 or 0.3.
final class AtomEntries {
  private final Entry entry;
  private final Said said;

  private AtomEntries(Entry entry, Said said) {
    this.entry = entry;
    this.said = said;
  }

  static RawItem read(Element element, Urls urls, Shell shell) throws FeedException {
    RawDates published = RawDates.take(element);
    OtherNames.toAtom(element);
    AtomText.decode(element);
    InlineMarkup.flattenAtom(element);
    Entry entry = shell.atomEntry(element);
    return new AtomEntries(entry, new Said(entry, urls)).toItem(published);
  }

  private RawItem toItem(RawDates published) {
    String title = title();
    MediaFiles files = files();
    Details details = new Details(said);
    return new RawItem(
        Texts.given(entry.getId()),
        title,
        published.date(),
        details.originalLink().or(this::link),
        files.recording(),
        notes(),
        details.media(title, authors(), published.text(), files.others()));
  }

  private String title() {
    return Texts.given(Optional.ofNullable(entry.getTitleEx()).map(AtomText::title).orElse(""))
        .or(() -> Texts.first(said.dc.title(), said.itunes.title(), said.media.title()))
        .orElse("");
  }

  private Optional<URI> link() {
    return Stream.concat(entry.getAlternateLinks().stream(), entry.getOtherLinks().stream())
        .filter(link -> !"enclosure".equalsIgnoreCase(link.getRel()))
        .flatMap(link -> Texts.given(link.getHref()).flatMap(said.urls::web).stream())
        .findFirst();
  }

  private MediaFiles files() {
    MediaFiles files = new MediaFiles(said.urls);
    for (Link link : entry.getOtherLinks()) {
      if ("enclosure".equalsIgnoreCase(link.getRel())) {
        Optional<String> length = Optional.of(Long.toString(link.getLength()));
        Texts.given(link.getHref())
            .map(href -> new FileTag(href, Texts.given(link.getType()), length))
            .ifPresent(files::add);
      }
    }
    said.media.files().forEach(files::add);
    return files;
  }

  private List<RawNotes> notes() {
    Notes notes = new Notes();
    for (Content content : entry.getContents()) {
      notes.add("content", AtomText.type(content), Optional.ofNullable(content.getValue()));
    }
    Optional.ofNullable(entry.getSummary())
        .ifPresent(text ->
            notes.add("summary", AtomText.type(text), Optional.ofNullable(text.getValue())));
    said.content.encoded().forEach(text -> notes.html("content:encoded", Optional.of(text)));
    return notes
        .text("itunes:summary", said.itunes.summary())
        .text("media:description", said.media.description())
        .text("itunes:subtitle", said.itunes.subtitle())
        .all();
  }

  private List<String> authors() {
    return entry.getAuthors().stream()
        .map(SyndPerson::getName)
        .flatMap(name -> Texts.given(name).stream())
        .toList();
  }
}
