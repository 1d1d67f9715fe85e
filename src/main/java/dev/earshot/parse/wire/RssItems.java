package dev.earshot.parse.wire;

import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import dev.earshot.parse.item.RawItem;
import dev.earshot.parse.namespace.FileTag;
import dev.earshot.parse.tree.InlineMarkup;
import dev.earshot.parse.tree.OtherNames;
import dev.earshot.parse.tree.RawDates;
import dev.earshot.parse.value.Titles;
import dev.earshot.parse.value.Urls;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Reads one `<item>` of RSS of any version.
final class RssItems {
  private static final Set<String> NOTES =
      Set.of(
          "description",
          "body",
          "fullitem",
          "content",
          "summary",
          "encoded",
          "full-text",
          "fulltext",
          "text");

  private final Item item;
  private final Said said;

  private RssItems(Item item, Said said) {
    this.item = item;
    this.said = said;
  }

  static RawItem read(Element element, Urls urls, Shell shell) throws FeedException {
    OtherNames.toRss(element);
    RawDates published = RawDates.take(element);
    InlineMarkup.flatten(element);
    Optional<String> about =
        element.getAttributes().stream()
            .filter(attribute -> attribute.getName().equals("about"))
            .flatMap(attribute -> Texts.given(attribute.getValue()).stream())
            .findFirst();
    List<RawNotes> unprefixed = unprefixed(element);
    Item item = shell.rssItem(element);
    return new RssItems(item, new Said(item, urls)).toItem(published, about, unprefixed);
  }

  private RawItem toItem(RawDates published, Optional<String> about, List<RawNotes> unprefixed) {
    String title = title();
    MediaFiles files = files();
    Details details = new Details(said);
    Notes notes = notes();
    unprefixed.forEach(note -> notes.add(note.element(), note.type(), Optional.of(note.text())));
    return new RawItem(
        guid().or(() -> about),
        title,
        published.date(),
        details.originalLink().or(this::link),
        files.recording(),
        notes.all(),
        details.media(title, author(), published.text(), files.others()));
  }

  private Optional<String> guid() {
    return Optional.ofNullable(item.getGuid())
        .flatMap(guid -> Texts.given(guid.getValue()))
        .or(said.atom::id);
  }

  private String title() {
    return Texts.first(
            Texts.given(item.getTitle()),
            said.dc.title(),
            said.itunes.title(),
            said.atom.title(),
            said.media.title())
        .map(Titles::fromHtml)
        .orElse("");
  }

  private Optional<URI> link() {
    return Texts.given(item.getLink())
        .flatMap(said.urls::web)
        .or(() -> said.atom.links("alternate").stream().findFirst().flatMap(said.urls::web))
        .or(this::permalink);
  }

  /// RSS 2.0: a GUID is a link unless it says otherwise.
  private Optional<URI> permalink() {
    return Optional.ofNullable(item.getGuid())
        .filter(Guid::isPermaLink)
        .flatMap(guid -> Texts.given(guid.getValue()))
        .filter(text -> text.startsWith("http"))
        .flatMap(said.urls::web);
  }

  private MediaFiles files() {
    MediaFiles files = new MediaFiles(said.urls);
    for (Enclosure file : item.getEnclosures()) {
      Texts.given(file.getUrl())
          .map(url -> new FileTag(url, Texts.given(file.getType()), length(file)))
          .ifPresent(files::add);
    }
    said.atom.enclosures().forEach(files::add);
    said.media.files().forEach(files::add);
    return files;
  }

  private static Optional<String> length(Enclosure file) {
    return Optional.of(Long.toString(file.getLength()));
  }

  private Notes notes() {
    Notes notes = new Notes();
    said.content.encoded().forEach(text -> notes.html("content:encoded", Optional.of(text)));
    return notes
        .html("description", Optional.ofNullable(item.getDescription()).map(Description::getValue))
        .text("itunes:summary", said.itunes.summary())
        .text("googleplay:description", said.googlePlay.description())
        .html("content", said.atom.content())
        .html("summary", said.atom.summary())
        .html("dc:description", said.dc.description())
        .text("media:description", said.media.description())
        .text("itunes:subtitle", said.itunes.subtitle());
  }

  /// Notes in elements that Rome does not ask for: a second description, XHTML from before
  /// `content:encoded`, and that without its prefix.
  private static List<RawNotes> unprefixed(Element item) {
    return item.getChildren().stream()
        .filter(child -> NOTES.contains(child.getName()))
        .filter(child -> child.getNamespace().equals(Namespace.NO_NAMESPACE))
        .map(child -> new RawNotes(name(child), RawNotes.Type.HTML, child.getText()))
        .toList();
  }

  private static String name(Element notes) {
    boolean markup = notes.getName().equals("body") || notes.getName().equals("fullitem");
    return markup ? "xhtml:body" : notes.getName();
  }

  private List<String> author() {
    return Texts.given(item.getAuthor()).stream().toList();
  }
}
