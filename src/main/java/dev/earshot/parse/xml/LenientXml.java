package dev.earshot.parse.xml;

import dev.earshot.parse.work.TooMuch;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/// Reads a document that no mend made well-formed, the way a browser would: tags that do not match
/// are closed where they must be, what is cut off ends there.
public final class LenientXml implements NodeVisitor {
  private static final int MAX_DEPTH = 400;
  private static final Pattern FEED =
      Pattern.compile("(?:\\w+:)?(?:rss|rdf|feed|channel|item|entry)", Pattern.CASE_INSENSITIVE);

  /// Elements that have no elements within, and those before which they end in any case.
  private static final Set<String> LEAVES =
      Set.of("title", "link", "guid", "pubDate", "category", "comments", "id", "updated");

  private static final Set<String> PARTS =
      Stream.concat(
              LEAVES.stream(),
              Stream.of("published", "author", "description", "enclosure", "summary", "content"))
          .collect(Collectors.toUnmodifiableSet());

  private final TreeBuilder tree;
  private final Map<String, String> prefixes;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Deque<String> defaults = new ArrayDeque<>();

  /// @param inherited the default namespace around
  private LenientXml(TreeBuilder tree, Map<String, String> prefixes, String inherited) {
    this.tree = tree;
    this.prefixes = prefixes;
    defaults.push(inherited);
  }

  /// Hands on each item, and returns the root element without them.
  ///
  /// @param pieces of one document: each but the first begins with an item
  /// @param mends told what was mended in the texts, in words
  /// @throws SAXException where there is no element at all
  public static org.jdom2.Element read(
      Iterator<String> pieces, Consumer<org.jdom2.Element> items, Consumer<String> mends)
      throws SAXException {
    TreeBuilder tree = new TreeBuilder(items, mends);
    try {
      read(pieces, tree);
    } catch (TooMuch hostile) {
      tree.endEarly(hostile);
    }
    return tree.head().orElseThrow(() -> new SAXException("no element"));
  }

  private static void read(Iterator<String> pieces, TreeBuilder tree) {
    Map<String, String> prefixes = new HashMap<>();
    String inherited = "";
    for (Element root : roots(document(pieces.next()))) {
      root.traverse(new LenientXml(tree, prefixes, inherited));
      inherited = isItem(local(root.tagName())) ? inherited : root.attr("xmlns");
    }
    while (pieces.hasNext()) {
      tree.resume();
      for (Element next : document(pieces.next()).children()) {
        next.traverse(new LenientXml(tree, prefixes, inherited));
      }
      tree.pause();
    }
  }

  private static Document document(String piece) {
    return Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(piece, "");
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      char[] chars = text.getWholeText().toCharArray();
      tree.characters(chars, 0, chars.length);
    } else if (node instanceof Element element) {
      declare(element);
      String name = element.tagName();
      Tag tag = new Tag(local(name));
      if (tag.isItem) {
        endItemAround();
      } else if (PARTS.contains(name) && !open.isEmpty() && LEAVES.contains(open.element().name)) {
        end(open.element());
      }
      open.push(tag);
      tree.startElement(uri(name), local(name), name, attributes(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      end(open.pop());
      defaults.pop();
    }
  }

  /// The elements that may be a feed's or items without one, which are several where documents were
  /// joined; else the first one.
  private static List<Element> roots(Document document) {
    List<Element> feeds =
        document.children().stream()
            .filter(child -> FEED.matcher(child.tagName()).matches())
            .toList();
    return feeds.isEmpty() ? document.children().stream().limit(1).toList() : feeds;
  }

  /// An item inside of an item is one before which an end tag is missing: what is open up to that
  /// item ends here.
  private void endItemAround() {
    boolean within = open.stream().anyMatch(tag -> tag.isItem && !tag.ended);
    if (!within) {
      return;
    }
    for (Tag tag : open) {
      end(tag);
      if (tag.isItem) {
        return;
      }
    }
  }

  private void end(Tag tag) {
    if (!tag.ended) {
      tag.ended = true;
      tree.endElement("", tag.name, tag.name);
    }
  }

  private void declare(Element element) {
    String inherited = defaults.element();
    defaults.push(element.hasAttr("xmlns") ? element.attr("xmlns") : inherited);
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("xmlns:")) {
        prefixes.put(attribute.getKey().substring(6), attribute.getValue());
      }
    }
  }

  private String uri(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return defaults.element();
    }
    String prefix = name.substring(0, colon);
    return Optional.ofNullable(prefixes.get(prefix))
        .or(() -> Namespaces.uriOf(prefix))
        .orElse("urn:unbound:" + prefix);
  }

  private AttributesImpl attributes(Element element) {
    AttributesImpl attributes = new AttributesImpl();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (!name.startsWith("xmlns")) {
        String uri = name.indexOf(':') < 0 ? "" : uri(name);
        attributes.addAttribute(uri, local(name), name, "CDATA", attribute.getValue());
      }
    }
    return attributes;
  }

  private static boolean isItem(String name) {
    return name.equalsIgnoreCase("item") || name.equalsIgnoreCase("entry");
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /// An element that has begun, and may have been ended before its end tag.
  private static final class Tag {
    private final String name;
    private final boolean isItem;
    private boolean ended;

    Tag(String name) {
      this.name = name;
      this.isItem = isItem(name);
    }
  }
}
