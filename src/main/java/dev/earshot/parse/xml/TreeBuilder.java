package dev.earshot.parse.xml;

import dev.earshot.parse.value.Uris;
import dev.earshot.parse.work.TooMuch;
import dev.earshot.parse.work.Work;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.UncheckedJDOMFactory;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Builds a small tree for each item as it ends, and one of everything else: the head.
///
/// Items are handed on and forgotten: there is one tree at a time. A document that is one item, as
/// Atom allows, gets a head that says nothing. Elements below [#MAX_DEPTH] are not built; their
/// text is kept in the element above.
final class TreeBuilder extends DefaultHandler {
  private static final int MAX_DEPTH = 100;

  private static final Namespace ATOM = Namespaces.of("", "http://www.w3.org/2005/Atom");
  private static final UncheckedJDOMFactory FACTORY = new UncheckedJDOMFactory();

  private final Consumer<Element> items;
  private final Consumer<String> mends;
  private final Deque<Element> open = new ArrayDeque<>();
  private final Work work = new Work();
  private final StringBuilder text = new StringBuilder();
  private Optional<Element> root = Optional.empty();
  private String foreign = "";
  private int itemDepth;
  private int tooDeep;
  private boolean said;

  /// @param mends told what was mended in the texts, in words
  TreeBuilder(Consumer<Element> items, Consumer<String> mends) {
    this.items = items;
    this.mends = mends;
  }

  /// There is too much of something: the items before are kept.
  ///
  /// @throws TooMuch where none of them says anything
  void endEarly(TooMuch hostile) {
    if (!said) {
      throw hostile;
    }
    mends.accept(hostile.mend());
  }

  /// The root element without the items, once it has begun.
  Optional<Element> head() {
    return root;
  }

  /// Goes on where the items are, with a later piece of the same document.
  void resume() {
    root.ifPresent(open::push);
    root.filter(element -> element.getName().equalsIgnoreCase("rss"))
        .map(element -> element.getChild("channel"))
        .ifPresent(open::push);
  }

  /// A piece that was gone on with ends.
  void pause() {
    flushText();
    open.clear();
  }

  @Override
  public void startElement(String uri, String local, String qualified, Attributes attributes) {
    if (open.size() >= MAX_DEPTH) {
      tooDeep++;
      return;
    }
    flushText();
    Element element = element(uri, local, prefix(qualified));
    copy(attributes, element);
    if (open.isEmpty() && isItem(element.getName())) {
      attach(FACTORY.element("feed", element.getNamespace()));
      open.push(root.orElseThrow());
    }
    attach(element);
    open.push(element);
    count();
  }

  private void count() {
    if (itemDepth > 0) {
      work.elementOfItem();
    } else {
      work.elementOfHead();
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) {
    work.bind();
  }

  @Override
  public void endPrefixMapping(String prefix) {
    work.unbind();
  }

  @Override
  public void characters(char[] chars, int start, int length) {
    text.append(chars, start, length);
  }

  @Override
  public void endElement(String uri, String local, String qualified) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    flushText();
    Element ended = open.pop();
    if (open.size() == itemDepth && itemDepth > 0) {
      itemDepth = 0;
      hand(ended);
    }
  }

  /// An item within an item is one of its own: somebody forgot where the first one ends.
  private void hand(Element item) {
    List<Element> within = List.copyOf(item.getChildren(item.getName(), item.getNamespace()));
    within.forEach(inner -> inheritBase(inner, List.of(item)));
    within.forEach(Element::detach);
    work.item();
    said |= !item.getChildren().isEmpty();
    items.accept(item);
    within.forEach(this::hand);
  }

  /// An element without a namespace, or in a default one that nobody knows, is the feed's own; so
  /// is everything in the default namespace of an RSS that declares a foreign one, such as Atom's.
  private Element element(String uri, String local, String prefix) {
    Namespace namespace = Namespaces.of(prefix, uri);
    if (open.isEmpty() && !isItem(local)) {
      foreign = prefix.isEmpty() && isRss(local) ? uri : "";
    }
    boolean own = !Namespaces.isKnown(uri) || (!foreign.isEmpty() && foreign.equals(uri));
    if (prefix.isEmpty() && own) {
      namespace = home(local);
    }
    boolean plain = namespace.equals(Namespace.NO_NAMESPACE);
    return FACTORY.element(plain ? RssNames.canonical(local) : local, namespace);
  }

  private Namespace home(String local) {
    String first = root.map(Element::getName).orElse(local);
    return first.equalsIgnoreCase("feed") ? ATOM : Namespace.NO_NAMESPACE;
  }

  private static boolean isRss(String name) {
    return name.equalsIgnoreCase("rss") || name.equalsIgnoreCase("rdf");
  }

  private void attach(Element element) {
    if (open.isEmpty()) {
      root = root.or(() -> Optional.of(element));
    } else if (itemDepth == 0 && isItem(element.getName())) {
      itemDepth = open.size();
      inheritBase(element, open::descendingIterator);
    } else {
      open.element().addContent(element);
    }
  }

  private static boolean isItem(String name) {
    return name.equals("item") || name.equals("entry");
  }

  /// An item is cut off from the elements around it, whose `xml:base` holds for it too.
  private static void inheritBase(Element element, Iterable<Element> outerFirst) {
    Optional<URI> base = Optional.empty();
    for (Element around : outerFirst) {
      base = base(around, base);
    }
    base(element, base)
        .ifPresent(uri -> element.setAttribute("base", uri.toString(), Namespace.XML_NAMESPACE));
  }

  /// The base that holds within an element; a relative one refers to the one around it.
  private static Optional<URI> base(Element element, Optional<URI> around) {
    String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    return own == null ? around : Uris.parse(own, around).or(() -> around);
  }

  private void flushText() {
    if (!text.isEmpty() && !open.isEmpty()) {
      open.element().addContent(FACTORY.text(Mojibake.mend(text.toString(), mends)));
    }
    text.setLength(0);
  }

  private static void copy(Attributes attributes, Element element) {
    for (int i = 0; i < attributes.getLength(); i++) {
      String prefix = prefix(attributes.getQName(i));
      if (prefix.isEmpty()) {
        boolean plain = element.getNamespace().equals(Namespace.NO_NAMESPACE);
        String local = attributes.getLocalName(i);
        String name = plain ? RssNames.canonical(local) : local;
        element.setAttribute(FACTORY.attribute(name, attributes.getValue(i)));
      } else if (prefix.equals("xml")) {
        element.setAttribute(attribute(attributes, i, Namespace.XML_NAMESPACE));
      } else if (attributes.getURI(i).startsWith("http://www.w3.org/1999/02/22-rdf-syntax-ns")) {
        element.setAttribute(FACTORY.attribute(attributes.getLocalName(i), attributes.getValue(i)));
      }
    }
  }

  private static Attribute attribute(Attributes attributes, int i, Namespace namespace) {
    return FACTORY.attribute(attributes.getLocalName(i), attributes.getValue(i), namespace);
  }

  private static String prefix(String qualified) {
    int colon = qualified.indexOf(':');
    return colon < 0 ? "" : qualified.substring(0, colon);
  }
}
