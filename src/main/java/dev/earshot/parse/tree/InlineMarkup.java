package dev.earshot.parse.tree;

import dev.earshot.parse.namespace.AtomTags;
import dev.earshot.parse.namespace.MediaTags;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/// Turns markup that stands unescaped in an element of text into the text it should have been. Rome
/// reads only an element's own text, and would lose what stands within tags.
public final class InlineMarkup {
  private static final Set<String> TEXT_ELEMENTS =
      Set.of(
          "title",
          "description",
          "encoded",
          "summary",
          "subtitle",
          "tagline",
          "content",
          "body",
          "fullitem",
          "author",
          "creator");

  private InlineMarkup() {}

  public static void flatten(Element item) {
    for (Element child : item.getChildren()) {
      if (!child.getChildren().isEmpty() && isText(child)) {
        child.setText(html(child));
        child.setAttribute("type", "html");
      }
    }
  }

  /// The same for Atom, where Rome itself reads what is declared to be XML.
  public static void flattenAtom(Element entry) {
    for (Element child : entry.getChildren()) {
      if (!child.getChildren().isEmpty() && isText(child) && !isXml(child)) {
        child.getChildren().forEach(InlineMarkup::dropNamespace);
        child.setText(html(child));
        child.setAttribute("type", "html");
      }
    }
  }

  private static void dropNamespace(Element markup) {
    markup.setNamespace(Namespace.NO_NAMESPACE);
    markup.getChildren().forEach(InlineMarkup::dropNamespace);
  }

  /// By its type in Atom 1.0, by its mode in Atom 0.3.
  private static boolean isXml(Element text) {
    String type = text.getAttributeValue("type", "text");
    boolean latest = text.getNamespaceURI().equals(AtomTags.URI);
    return latest
        ? type.contains("xml") || type.equals("xhtml")
        : text.getAttributeValue("mode", "xml").equals("xml");
  }

  /// What stands in an element, as HTML.
  static String html(Element element) {
    List<Element> children = element.getChildren();
    if (children.isEmpty()) {
      return element.getText();
    }
    return new XMLOutputter(Format.getRawFormat()).outputString(element.getContent());
  }

  /// Atom's people have elements of their own, and Media RSS has files named `content`.
  private static boolean isText(Element child) {
    boolean person = child.getChild("name", child.getNamespace()) != null;
    return TEXT_ELEMENTS.contains(child.getName())
        && !person
        && !child.getNamespaceURI().equals(MediaTags.URI);
  }
}
