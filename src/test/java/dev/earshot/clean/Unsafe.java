package dev.earshot.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds what may not come out of cleaning, by a list of its own rather than the cleaner's.
final class Unsafe {
  private static final Set<String> BARRED =
      Set.of(
          "script",
          "style",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "form",
          "input",
          "button",
          "select",
          "textarea",
          "meta",
          "link",
          "base",
          "svg",
          "math",
          "video",
          "audio",
          "source",
          "track",
          "template",
          "noscript",
          "portal",
          "marquee",
          "isindex",
          "keygen",
          "dialog",
          "title",
          "picture",
          "image",
          "xml",
          "bgsound",
          "layer",
          "xss");
  private static final Set<String> LOADING =
      Set.of(
          "src",
          "srcset",
          "background",
          "poster",
          "data",
          "action",
          "formaction",
          "ping",
          "xlink:href",
          "longdesc",
          "lowsrc",
          "dynsrc",
          "cite",
          "style",
          "id",
          "name",
          "class",
          "srcdoc",
          "codebase",
          "archive",
          "manifest",
          "http-equiv",
          "is");

  private Unsafe() {}

  /// In words; empty where all is well.
  static List<String> in(String html) {
    List<String> found = new ArrayList<>();
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.select("body *")) {
      if (BARRED.contains(element.normalName()) || element.normalName().indexOf('-') >= 0) {
        found.add("<" + element.normalName() + ">");
      }
      element.attributes().forEach(attribute -> check(element, attribute, found));
    }
    if (!document.head().children().isEmpty()) {
      found.add("something moves to <head>");
    }
    if (html.contains("<!--") || html.contains("<![CDATA[")) {
      found.add("a comment");
    }
    return found;
  }

  private static void check(Element element, Attribute attribute, List<String> found) {
    String key = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    if (key.startsWith("on") || LOADING.contains(key)) {
      found.add(element.normalName() + " " + key);
    }
    if (key.equals("href")
        && !(value.startsWith("http://")
            || value.startsWith("https://")
            || value.startsWith("mailto:"))) {
      found.add(element.normalName() + " href " + value);
    }
  }
}
