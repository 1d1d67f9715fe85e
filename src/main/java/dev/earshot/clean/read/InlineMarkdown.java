package dev.earshot.clean.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Markdown's links and bold that were left standing within HTML.
final class InlineMarkdown {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{1,200}+)\\]\\((https?://[^\\s()<>]{3,1000}+)\\)"
              + "|\\*\\*(?![\\s*])([^*\\n]{1,1000}+)(?<!\\s)\\*\\*"
              + "|\\*{4,}+");

  private InlineMarkdown() {}

  /// Changes the document in place.
  static void in(Document document) {
    for (TextNode text : Texts.in(document, InlineMarkdown::mayHold)) {
      read(text);
    }
  }

  private static boolean mayHold(String text) {
    return text.contains("](http") || text.contains("**");
  }

  private static void read(TextNode node) {
    String text = node.getWholeText();
    Matcher match = MARKED.matcher(text);
    int done = 0;
    while (match.find()) {
      node.before(new TextNode(text.substring(done, match.start())));
      element(match).forEach(node::before);
      done = match.end();
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
  }

  private static List<Element> element(Matcher match) {
    if (match.group(1) != null) {
      return List.of(new Element("a").attr("href", match.group(2)).appendText(match.group(1)));
    }
    return match.group(3) == null
        ? List.of()
        : List.of(new Element("strong").appendText(match.group(3)));
  }
}
