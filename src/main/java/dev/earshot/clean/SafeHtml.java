package dev.earshot.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Leaves of a document only what is safe to show, with absolute links.
final class SafeHtml {
  private static final Safelist SAFELIST =
      new Safelist()
          .addTags("a", "b", "blockquote", "br", "caption", "code", "dd", "del", "div", "dl", "dt")
          .addTags("em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i")
          .addTags("img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "section")
          .addTags("small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th")
          .addTags("thead", "tr", "tt", "u", "ul", "article")
          .addAttributes("a", "href", "title")
          .addAttributes("img", "src", "alt", "title")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan")
          .addProtocols("a", "href", "http", "https", "mailto")
          .addProtocols("img", "src", "http", "https");

  private SafeHtml() {}

  static Element of(Document document, Optional<URI> base) {
    base.ifPresent(uri -> document.setBaseUri(uri.toString()));
    document.select("a[href]").forEach(anchor -> absolute(anchor, "href"));
    document.select("img[src]").forEach(image -> absolute(image, "src"));
    return new Cleaner(SAFELIST).clean(document).body();
  }

  static Document parse(String html) {
    return Jsoup.parse(html);
  }

  private static void absolute(Element element, String attribute) {
    String url = element.absUrl(attribute);
    if (toUri(url).isEmpty()) {
      element.removeAttr(attribute);
    } else {
      element.attr(attribute, toUri(url).get().toString());
    }
  }

  private static Optional<URI> toUri(String url) {
    try {
      return url.isBlank() ? Optional.empty() : Optional.of(new URI(url.strip()));
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }
}
