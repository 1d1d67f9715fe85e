package dev.earshot.clean.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Finds the running text of a document: what stands in no link and no code.
final class Texts implements NodeVisitor {
  private static final Set<String> NOT_IN =
      Set.of("a", "pre", "code", "kbd", "samp", "tt", "script", "style", "textarea");

  private final List<TextNode> found = new ArrayList<>();
  private final Predicate<String> wanted;
  private int barred;

  private Texts(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  static List<TextNode> in(Document document, Predicate<String> wanted) {
    Texts texts = new Texts(wanted);
    document.body().traverse(texts);
    return texts.found;
  }

  @Override
  public void head(Node node, int depth) {
    if (isBarred(node)) {
      barred++;
    } else if (barred == 0 && node instanceof TextNode text && wanted.test(text.getWholeText())) {
      found.add(text);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBarred(node)) {
      barred--;
    }
  }

  private static boolean isBarred(Node node) {
    return node instanceof Element element && NOT_IN.contains(element.normalName());
  }
}
