package dev.earshot.clean;

import dev.earshot.clean.link.Urls;
import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Leaves of a document only what is safe to show, with absolute links.
///
/// Pictures keep their words only: loading one tells its host who reads, when and where, and the
/// tracking pixel is nothing else.
final class SafeHtml {
  private static final Safelist SAFELIST =
      new Safelist()
          .addTags("a", "b", "blockquote", "br", "caption", "code", "dd", "del", "div", "dl", "dt")
          .addTags("em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i")
          .addTags("img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section")
          .addTags("small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th")
          .addTags("thead", "tr", "tt", "u", "ul", "article")
          .addAttributes("a", "href", "title")
          .addAttributes("img", "alt")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto");

  private SafeHtml() {}

  /// The body of a new document; the given one's links are changed.
  static Element of(Document document, Optional<URI> base) {
    document.setBaseUri(base.map(URI::toString).orElse(""));
    document.select("base").remove();
    for (Element anchor : document.select("a[href]")) {
      absolute(anchor);
    }
    Document clean = new Cleaner(SAFELIST).clean(document);
    clean.select("img").removeIf(image -> image.attr("alt").isBlank());
    clean.outputSettings().prettyPrint(false);
    return clean.body();
  }

  private static void absolute(Element anchor) {
    String given = anchor.attr("href").strip();
    Optional<URI> url = Urls.clean(given).or(() -> Urls.clean(anchor.absUrl("href")));
    if (url.isPresent()) {
      anchor.attr("href", url.get().toString());
    } else {
      anchor.removeAttr("href");
    }
  }
}
