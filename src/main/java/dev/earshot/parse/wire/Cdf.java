package dev.earshot.parse.wire;

import org.jdom2.Element;

/// The Channel Definition Format of 1997, which still turns up: RSS with other names.
final class Cdf {
  private Cdf() {}

  /// Renames what the item says to what RSS calls it.
  static void toRss(Element item) {
    rename(item, "href", "link");
    rename(item, "lastmod", "pubDate");
    if (item.getChild("description") == null && item.getChild("abstract") != null) {
      item.getChild("abstract").setName("description");
    }
  }

  private static void rename(Element item, String attribute, String element) {
    String value = item.getAttributeValue(attribute);
    if (value != null && item.getChild(element) == null) {
      item.addContent(new Element(element).setText(value));
    }
  }
}
