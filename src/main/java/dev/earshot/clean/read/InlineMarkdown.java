package dev.earshot.clean.read;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Markdown's links, bold and backslashes that were left standing within HTML.
///
/// Asterisks in words, formulas and paths (`x**2`, `src/**/test`) are text.
final class InlineMarkdown {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\[([^\\[\\]\\n]{1,200}+)\\]\\((https?://[^\\s()<>]{3,1000}+)"
              + "(?:\\s[\"'“][^\\n)]{0,300}+)?+\\)"
              + "|(?<![\\w/*])\\*{2,3}(?![\\s*/])([^*\\n]{1,1000}+)(?<!\\s)\\*{2,3}(?![*/])"
              + "|(?<![\\w*])\\*{4,}+(?=[\\p{L}(]|\\s|$)"
              + "|\\\\([*_~`\\[\\]])");

  /// What is all of an element of code.
  private static final Pattern LINK_AS_CODE =
      Pattern.compile("\\[([^\\[\\]\\n]{1,200}+)\\]\\((https?://[^\\s()<>]{3,1000}+)\\)");

  private InlineMarkdown() {}

  /// Changes the document in place.
  static void in(Document document) {
    for (Element code : document.select("code")) {
      linkCode(code);
    }
    for (TextNode text : Texts.in(document.body(), InlineMarkdown::mayHold)) {
      Texts.replace(text, MARKED, InlineMarkdown::read);
    }
  }

  /// `[foo()](https://…)` set as code as a whole is a link to what foo is.
  private static void linkCode(Element code) {
    if (!code.wholeText().startsWith("[")) {
      return;
    }
    Matcher link = LINK_AS_CODE.matcher(code.wholeText());
    if (code.childrenSize() == 0 && code.closest("pre, a") == null && link.matches()) {
      code.text(link.group(1));
      Element anchor = new Element("a").attr("href", link.group(2));
      code.replaceWith(anchor);
      anchor.appendChild(code);
    }
  }

  private static boolean mayHold(String text) {
    return text.contains("](http") || text.contains("**") || text.indexOf('\\') >= 0;
  }

  private static Texts.Found read(MatchResult match) {
    return new Texts.Found(nodes(match), match.end() - match.start());
  }

  private static List<Node> nodes(MatchResult match) {
    if (match.group(1) != null) {
      return List.of(new Element("a").attr("href", match.group(2)).appendText(match.group(1)));
    }
    if (match.group(3) != null) {
      return List.of(new Element("strong").appendText(match.group(3)));
    }
    return match.group(4) == null ? List.of() : List.of(new TextNode(match.group(4)));
  }
}
