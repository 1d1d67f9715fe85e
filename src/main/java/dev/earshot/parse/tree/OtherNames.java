package dev.earshot.parse.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;

/// Renames what an item says in the words of another format: RSS with `<id>` and `<link href>`,
/// Atom with `<guid>` and `<enclosure>`, and the Channel Definition Format of 1997, which still
/// turns up.
///
/// What the item says in its own format stands.
public final class OtherNames {
  /// Between each three digits of a length, which Rome does not read.
  private static final Pattern SEPARATOR = Pattern.compile("[.,\\s'](?=\\d{3}(?:\\D|$))");

  private OtherNames() {}

  /// The item in the words of RSS.
  public static void toRss(Element item) {
    attributeToElement(item, "href", "link");
    attributeToElement(item, "lastmod", "pubDate");
    rename(item, "abstract", "description");
    rename(item, "id", "guid");
    for (Element link : List.copyOf(item.getChildren("link"))) {
      linkToRss(link);
    }
    for (Element file : item.getChildren("enclosure")) {
      String length = file.getAttributeValue("length", "");
      file.setAttribute("length", SEPARATOR.matcher(length).replaceAll(""));
    }
    for (Element author : item.getChildren("author")) {
      Optional.ofNullable(author.getChildTextTrim("name")).ifPresent(author::setText);
    }
  }

  /// The entry in the words of Atom.
  public static void toAtom(Element entry) {
    Namespace atom = entry.getNamespace();
    rename(entry, "guid", "id");
    rename(entry, "abstract", "summary");
    Element description = entry.getChild("description", atom);
    if (description != null) {
      boolean second = entry.getChild("summary", atom) != null;
      description.setName(second ? "content" : "summary").setAttribute("type", "html");
    }
    for (Element file : List.copyOf(entry.getChildren("enclosure", atom))) {
      enclosureToAtom(file);
    }
    for (Element link : entry.getChildren("link", atom)) {
      String text = link.getTextTrim();
      if (link.getAttributeValue("href") == null && !text.isEmpty()) {
        link.setAttribute("href", text);
      }
    }
    for (Element author : entry.getChildren("author", atom)) {
      if (author.getChildren().isEmpty() && !author.getTextTrim().isEmpty()) {
        author.addContent(new Element("name", atom).setText(author.getTextTrim()));
      }
    }
  }

  private static void attributeToElement(Element item, String attribute, String element) {
    String value = item.getAttributeValue(attribute);
    if (value != null && item.getChild(element) == null) {
      item.addContent(new Element(element).setText(value));
    }
  }

  private static void rename(Element item, String from, String to) {
    Namespace namespace = item.getNamespace();
    Element found = item.getChild(from, namespace);
    if (found != null && item.getChild(to, namespace) == null) {
      found.setName(to);
    }
  }

  /// A link as Atom writes it: where it leads is an attribute, and it may be that of a file.
  private static void linkToRss(Element link) {
    String href = link.getAttributeValue("href");
    if (href == null || !link.getTextTrim().isEmpty()) {
      return;
    }
    String relation = link.getAttributeValue("rel", "alternate");
    if (relation.equalsIgnoreCase("alternate")) {
      link.setText(href);
    } else if (relation.equalsIgnoreCase("enclosure")) {
      link.setName("enclosure").setAttribute("url", href);
    } else {
      link.detach();
    }
  }

  private static void enclosureToAtom(Element file) {
    String url = file.getAttributeValue("url");
    if (url != null) {
      file.setName("link").setAttribute("rel", "enclosure").setAttribute("href", url);
    }
  }
}
