package dev.earshot.clean.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Plain text: blank lines part paragraphs, line ends count, bullets make lists.
final class PlainText {
  private static final String BULLETS = "•‣▪●◦·*-–—+►▶→✅👉";

  /// Where editors that wrap lines do so.
  private static final int MIN_WRAP = 60;

  private static final int MAX_WRAP = 82;
  private static final int MAX_DEPTH = 10;

  /// A list that is open, and how far its bullets are indented.
  private record OpenList(Element list, int indent) {}

  private final Deque<OpenList> lists = new ArrayDeque<>();
  private final Element body;
  private Element paragraph;

  private PlainText(Document document) {
    body = document.body();
    paragraph = body;
  }

  static Document read(String text) {
    Document document = Document.createShell("");
    PlainText reader = new PlainText(document);
    List<String> lines = text.lines().toList();
    boolean wrapped = isWrapped(lines);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), wrapped && i > 0 && fills(lines.get(i - 1)));
    }
    return document;
  }

  private void line(String line, boolean continues) {
    String text = line.strip();
    if (text.isEmpty()) {
      paragraph = body;
      lists.clear();
    } else if (isBullet(text)) {
      item(text.substring(text.offsetByCodePoints(0, 1)).strip(), indentOf(line));
    } else {
      if (paragraph.equals(body)) {
        lists.clear();
        paragraph = body.appendElement("p");
      } else if (!continues) {
        paragraph.appendElement("br");
      } else {
        paragraph.appendText(" ");
      }
      paragraph.appendText(text);
    }
  }

  private void item(String text, int indent) {
    while (!lists.isEmpty() && lists.peek().indent() > indent) {
      lists.pop();
    }
    if (lists.isEmpty() || (lists.peek().indent() < indent && lists.size() < MAX_DEPTH)) {
      Element parent = lists.isEmpty() ? body : lists.peek().list().lastElementChild();
      lists.push(new OpenList((parent == null ? body : parent).appendElement("ul"), indent));
    }
    paragraph = lists.peek().list().appendElement("li").appendText(text);
  }

  private static boolean isBullet(String text) {
    int first = text.codePointAt(0);
    int after = Character.charCount(first);
    boolean spaced = text.length() > after && Character.isWhitespace(text.charAt(after));
    return BULLETS.indexOf(first) >= 0 && (spaced || (first == '•' && text.length() > 1));
  }

  private static int indentOf(String line) {
    int indent = 0;
    while (Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  /// Whether an editor has wrapped the lines, so that most that do not end a paragraph are full.
  private static boolean isWrapped(List<String> lines) {
    List<String> inner = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        inner.add(lines.get(i));
      }
    }
    long full = inner.stream().filter(PlainText::fills).count();
    return inner.size() >= 3 && full * 10 >= inner.size() * 7L;
  }

  private static boolean fills(String line) {
    int length = line.stripTrailing().length();
    return length >= MIN_WRAP && length <= MAX_WRAP;
  }
}
