package dev.earshot.clean.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Gives the parts of a recording lines of their own where the feed has lost the line ends between
/// them: "00:56 Intro 02:30 - This 05:10 That".
final class RunOnTimes implements NodeVisitor {
  private static final Pattern SENTENCE_END = Pattern.compile("[.:!]\\s+(?=\\p{Lu})");
  private static final String AFTER_TITLE = ".,;)";

  /// Where a line should end.
  private record Break(TextNode text, int at) {}

  private final List<TimedLine> lines = new ArrayList<>();
  private TimedLine line = new TimedLine();
  private int barred;

  private RunOnTimes() {}

  /// Changes the document in place.
  static void in(Document document) {
    RunOnTimes times = new RunOnTimes();
    document.body().traverse(times);
    times.endLine();
    times.breakLines();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (barred == 0) {
        line.add(text);
      }
    } else if (node instanceof Element element) {
      barred += Texts.isVerbatim(element) ? 1 : 0;
      endLineAt(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      barred -= Texts.isVerbatim(element) ? 1 : 0;
      endLineAt(element);
    }
  }

  private void endLineAt(Element element) {
    if (!NoteReader.INLINE.contains(element.normalName())) {
      endLine();
    }
  }

  private void endLine() {
    if (!line.codes().isEmpty()) {
      lines.add(line);
    }
    line = new TimedLine();
  }

  private void breakLines() {
    List<TimedLine.Code> all = lines.stream().flatMap(each -> each.codes().stream()).toList();
    Map<TextNode, List<Integer>> breaks = new LinkedHashMap<>();
    for (TimedLine run : lines) {
      if (run.isRunOn(all)) {
        List<Break> ends =
            run.endsTitles() ? afterTitles(run.rising()) : beforeTitles(run.rising());
        ends.forEach(
            end -> breaks.computeIfAbsent(end.text(), _ -> new ArrayList<>()).add(end.at()));
      }
    }
    breaks.forEach(RunOnTimes::breakLines);
  }

  private static List<Break> beforeTitles(List<TimedLine.Code> codes) {
    return codes.stream()
        .filter(code -> code.before() != 0)
        .map(code -> new Break(code.text(), code.start()))
        .toList();
  }

  private static List<Break> afterTitles(List<TimedLine.Code> codes) {
    List<Break> breaks = new ArrayList<>();
    TimedLine.Code first = codes.getFirst();
    Matcher sentence = SENTENCE_END.matcher(first.text().getWholeText()).region(0, first.start());
    sentence
        .results()
        .reduce((_, last) -> last)
        .ifPresent(end -> breaks.add(new Break(first.text(), end.end())));
    for (TimedLine.Code code : codes) {
      String text = code.text().getWholeText();
      int end = code.end();
      while (end < text.length() && AFTER_TITLE.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      breaks.add(new Break(code.text(), end));
    }
    return breaks;
  }

  private static void breakLines(TextNode node, List<Integer> ends) {
    String text = node.getWholeText();
    int done = 0;
    for (int end : ends) {
      String before = text.substring(done, end);
      if (done == 0 && before.isBlank()) {
        outermost(node).before(new Element("br"));
      } else {
        node.before(new TextNode(before)).before(new Element("br"));
        done = end;
      }
    }
    node.text(text.substring(done));
  }

  /// The whole link where the text is its beginning.
  private static Node outermost(Node node) {
    Node outer = node;
    while (outer.previousSibling() == null
        && outer.parent() instanceof Element parent
        && NoteReader.INLINE.contains(parent.normalName())) {
      outer = parent;
    }
    return outer;
  }
}
