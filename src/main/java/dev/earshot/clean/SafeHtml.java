package dev.earshot.clean;

import dev.earshot.clean.link.Urls;
import dev.earshot.clean.text.Characters;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// Leaves of a document only what is safe to show, with absolute links.
///
/// Pictures keep their words only: loading one tells its host who reads, when and where, and the
/// tracking pixel is nothing else. An embedded video becomes a link to it.
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
          .addAttributes("li", "value")
          .addAttributes("ol", "start")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan");

  /// Blocks that are not kept as such: without them their words would run together.
  private static final Set<String> OTHER_BLOCKS =
      Set.of(
          "address",
          "aside",
          "center",
          "details",
          "dir",
          "fieldset",
          "footer",
          "form",
          "header",
          "hgroup",
          "legend",
          "main",
          "menu",
          "nav",
          "noscript",
          "option",
          "summary");

  /// Elements in which others may stand that may not stand where these do: a paragraph in a
  /// paragraph's button. Without them a browser would read the rest in another way than we did.
  private static final Set<String> SCOPES =
      Set.of("applet", "button", "form", "marquee", "math", "object", "select", "svg", "template");

  /// How often such a document is read again, so that it stays as it is.
  private static final int MAX_READINGS = 2;

  private static final Pattern VIDEO =
      Pattern.compile(
          "^(?:https?:)?//(?:www\\.)?(?:youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20})"
              + "|player\\.vimeo\\.com/video/(\\d{4,20}))");

  private SafeHtml() {}

  /// The body of a new document; the given one is changed.
  static Element of(Document document, Optional<URI> base) {
    boolean freely = prepare(document, base);
    Document clean = new Cleaner(SAFELIST).clean(document);
    clean.outputSettings().prettyPrint(false);
    for (int i = 0; freely && i < MAX_READINGS; i++) {
      clean = Jsoup.parseBodyFragment(clean.body().html());
      clean.outputSettings().prettyPrint(false);
    }
    clean.select("img").removeIf(image -> image.attr("alt").isBlank());
    clean.body().nodeStream(TextNode.class).forEach(SafeHtml::normalise);
    return clean.body();
  }

  /// Invisible characters and those that turn the direction of text hide what it says.
  private static void normalise(TextNode node) {
    String text = node.getWholeText();
    String normal = Characters.normalise(text);
    if (!normal.equals(text)) {
      node.text(normal);
    }
  }

  /// Only the anchors of a document whose text is of no use, with absolute addresses; it is
  /// changed.
  static List<Element> anchors(Document document, Optional<URI> base) {
    prepare(document, base);
    return document.select("a[href]");
  }

  /// Whether elements that go have held others as these cannot hold each other without them.
  private static boolean prepare(Document document, Optional<URI> base) {
    document.setBaseUri(base.map(URI::toString).orElse(""));
    document.select("base").remove();
    boolean freely = false;
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      freely |= SCOPES.contains(name);
      prepare(element, name);
    }
    return freely;
  }

  private static void prepare(Element element, String name) {
    if (name.equals("a") && element.hasAttr("href")) {
      absolute(element);
    } else if (name.equals("iframe")) {
      video(element);
    } else if (OTHER_BLOCKS.contains(name)) {
      element.tagName("div");
    }
  }

  /// Leaves an address only where it is absolute and of a harmless scheme; what the safelist would
  /// check of it is thereby done.
  private static void absolute(Element anchor) {
    String given = anchor.attr("href").strip();
    Optional<URI> url = Urls.clean(given).or(() -> Urls.clean(anchor.absUrl("href")));
    if (url.isPresent()) {
      anchor.attr("href", url.get().toString());
    } else {
      anchor.removeAttr("href");
    }
  }

  /// Where the frame shows a video, a link to it after the frame, which goes.
  private static void video(Element frame) {
    Matcher match = VIDEO.matcher(frame.attr("src").strip());
    if (match.find()) {
      String url =
          match.group(1) == null
              ? "https://vimeo.com/" + match.group(2)
              : "https://www.youtube.com/watch?v=" + match.group(1);
      String title = frame.attr("title").strip();
      Element link = new Element("a").attr("href", url);
      frame.after(new Element("div").appendChild(link.text(title.isEmpty() ? url : title)));
    }
  }
}
