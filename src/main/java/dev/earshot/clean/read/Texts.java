package dev.earshot.clean.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Finds running text, and puts other nodes in its place.
final class Texts implements NodeVisitor {
  private static final Set<String> NOT_RUNNING =
      Set.of("a", "pre", "code", "kbd", "samp", "tt", "script", "style", "textarea");

  private static final Set<String> VERBATIM =
      Set.of("pre", "code", "kbd", "samp", "tt", "script", "style", "textarea");

  private final List<TextNode> found = new ArrayList<>();
  private final Set<String> notIn;
  private final Predicate<String> wanted;
  private int barred;

  private Texts(Set<String> notIn, Predicate<String> wanted) {
    this.notIn = notIn;
    this.wanted = wanted;
  }

  /// Whether it holds code.
  static boolean isVerbatim(Element element) {
    return VERBATIM.contains(element.normalName());
  }

  /// What stands in no link and no code.
  static List<TextNode> in(Element body, Predicate<String> wanted) {
    return in(body, NOT_RUNNING, wanted);
  }

  private static List<TextNode> in(Element body, Set<String> notIn, Predicate<String> wanted) {
    Texts texts = new Texts(notIn, wanted);
    body.traverse(texts);
    return texts.found;
  }

  /// Puts nodes in the place of what a pattern finds in a text.
  static void replace(TextNode node, Pattern pattern, Function<MatchResult, Found> replacement) {
    String text = node.getWholeText();
    Matcher match = pattern.matcher(text);
    int done = 0;
    while (match.find()) {
      Found found = replacement.apply(match.toMatchResult());
      node.before(new TextNode(text.substring(done, match.start())));
      found.nodes().forEach(node::before);
      done = match.start() + found.length();
    }
    if (done > 0) {
      node.text(text.substring(done));
    }
  }

  /// What stands in the place of how many characters.
  record Found(List<Node> nodes, int length) {}

  private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

  /// Makes the line ends of the source line breaks.
  static void breakLines(Element body) {
    for (TextNode node : in(body, Set.of("script", "style"), text -> text.indexOf('\n') >= 0)) {
      if (node.previousSibling() == null && body.equals(node.parent())) {
        node.text(node.getWholeText().stripLeading());
      }
      replace(
          node, LINE_END, end -> new Found(List.of(new Element("br")), end.end() - end.start()));
    }
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

  private boolean isBarred(Node node) {
    return node instanceof Element element && notIn.contains(element.normalName());
  }
}
