package dev.earshot.clean.text;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Walks a safe body once and lays it out. Does not recurse, so depth costs nothing.
public final class Layout implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "blockquote", "table", "dl", "figure", "hr", "pre", "ul", "ol");
  private static final Set<String> LINES =
      Set.of("div", "li", "dt", "dd", "tr", "caption", "figcaption", "section", "article", "td");
  private static final int MAX_INDENTS = 12;

  /// An element that is open: its text, and what kind of mark or link it ends in.
  private record Open(Element element, Page.Run run, Optional<Mark.Kind> kind) {}

  private final Page page = new Page();
  private final RunningText words = new RunningText(page);
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Integer> counters = new ArrayDeque<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final StringBuilder prefix = new StringBuilder();
  private final Deque<Integer> prefixes = new ArrayDeque<>();

  /// The bullets that items around the open ones still have before them.
  private final Deque<String> bullets = new ArrayDeque<>();

  private int code;

  /// The level of the heading that is open; 0 where none is.
  private int heading;

  private Layout() {}

  /// Lays out a body that is safe already, with absolute links and normal characters.
  public static LaidOut of(Element body) {
    Layout layout = new Layout();
    body.traverse(layout);
    return layout.result();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text);
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      end(element);
    }
  }

  private void write(TextNode node) {
    String text = node.getWholeText();
    if (code == 0 && isLoneSign(node, text.strip())) {
      page.breakLine(2);
    } else if (code > 0) {
      words.verbatim(text);
    } else {
      words.flow(text, node.nextSibling() == null && isItem(node.parent()));
    }
  }

  /// A sign that is all of its line only sets apart what is around it.
  private boolean isLoneSign(TextNode node, String text) {
    Element parent = node.parent();
    if (text.length() != 1 || "·•‣▪●◦>|".indexOf(text.charAt(0)) < 0 || parent == null) {
      return false;
    }
    boolean block = isBlock(parent.normalName()) || parent.nameIs("body");
    return parent.nameIs("ul")
        || (block && isLineEnd(node.previousSibling()) && isLineEnd(node.nextSibling()));
  }

  private static boolean isLineEnd(@Nullable Node node) {
    return node == null || node.nameIs("br");
  }

  private static boolean isItem(@Nullable Node node) {
    return node instanceof Element element && element.nameIs("li");
  }

  private void start(Element element) {
    String name = element.normalName();
    if (isBlock(name)) {
      page.breakLine(gap(name));
    }
    if (isHeading(name)) {
      heading = name.charAt(1) - '0';
    }
    switch (name) {
      case "br" -> page.addBreak(2);
      case "ul" -> startList(Integer.MIN_VALUE);
      case "ol" -> startList(number(element.attr("start"), 1));
      case "blockquote" -> indent("> ");
      case "pre" -> code++;
      case "li" -> bullets.push(page.bullet(bullet(element)));
      case "q" -> page.write("“");
      default -> {}
    }
    if (isBlock(name)) {
      place();
    }
    Optional<Mark.Kind> kind = markOf(element, name);
    if (kind.isPresent() || name.equals("a")) {
      announce(kind);
      open.push(new Open(element, page.open(), kind));
    }
  }

  private void end(Element element) {
    String name = element.normalName();
    if (!open.isEmpty() && open.peek().element().equals(element)) {
      close(open.pop());
    }
    switch (name) {
      case "ul", "ol" -> {
        counters.pop();
        prefix.setLength(prefixes.pop());
      }
      case "blockquote" -> prefix.setLength(prefixes.pop());
      case "li" -> page.restoreBullet(bullets.pop());
      case "pre" -> {
        code--;
        page.limitBreaks();
      }
      case "td", "th" -> endCell(element);
      case "q" -> page.write("”");
      default -> {}
    }
    if (isBlock(name)) {
      page.breakLine(gap(name));
      heading = isHeading(name) ? 0 : heading;
      place();
    }
  }

  private boolean isBlock(String name) {
    return PARAGRAPHS.contains(name)
        || (LINES.contains(name) && !name.equals("td"))
        || isHeading(name);
  }

  /// Two line breaks around a heading or paragraph, one around what belongs to a list or table.
  private int gap(String name) {
    boolean loose = counters.isEmpty() && PARAGRAPHS.contains(name);
    return loose || isHeading(name) ? 2 : 1;
  }

  private void place() {
    page.place(new Page.Place(counters.size(), heading, code > 0));
    page.indent(prefix.toString());
  }

  /// Quotes and lists put something before each line; past a depth that nobody writes, nothing
  /// more.
  private void indent(String more) {
    prefixes.push(prefix.length());
    if (prefixes.size() <= MAX_INDENTS) {
      prefix.append(more);
    }
  }

  private void startList(int firstNumber) {
    counters.push(firstNumber);
    indent("  ");
  }

  private String bullet(Element item) {
    if (counters.isEmpty() || counters.peek() == Integer.MIN_VALUE) {
      return "• ";
    }
    int next = counters.pop();
    int number = number(item.attr("value"), next);
    counters.push(number + 1);
    return number + ". ";
  }

  /// Cells of text stand beside each other; those that hold blocks, below each other.
  private void endCell(Element cell) {
    Element next = cell.nextElementSibling();
    if (next == null || page.isAtLineStart() || !next.hasText()) {
      return;
    }
    if (holdsBlocks(cell) || holdsBlocks(next)) {
      page.breakLine(1);
    } else {
      page.space();
      page.write("|");
      page.space();
    }
  }

  private boolean holdsBlocks(Element cell) {
    return cell.children().stream().anyMatch(child -> isBlock(child.normalName()));
  }

  private void close(Open done) {
    Span span = page.close(done.run());
    if (done.kind().isPresent()) {
      if (span.length() > 0) {
        marks.add(new Mark(done.kind().get(), span));
      }
    } else {
      words.endLink();
      addLink(done.element(), span);
    }
  }

  private void addLink(Element anchor, Span span) {
    String text = span.length() > 0 ? page.text(span) : anchor.select("img").attr("alt").strip();
    String url = anchor.attr("href");
    if (!url.isEmpty()) {
      links.add(new Link(URI.create(url), text, span));
    }
  }

  private void announce(Optional<Mark.Kind> kind) {
    if (kind.isEmpty()) {
      words.startLink();
    } else if (kind.get() == Mark.Kind.STRONG) {
      words.startStrong();
    }
  }

  private LaidOut result() {
    List<Page.Row> rows = page.rows();
    links.sort(Comparator.comparingInt(link -> link.span().start()));
    rows.stream()
        .filter(Page.Row::isFirstOfItem)
        .forEach(row -> marks.add(new Mark(Mark.Kind.ITEM, row.span())));
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end()));
    String text = page.text();
    return new LaidOut(text, Lines.of(text, rows, marks, links), links, marks);
  }

  private static Optional<Mark.Kind> markOf(Element element, String name) {
    return switch (name) {
      case "strong", "b" -> Optional.of(Mark.Kind.STRONG);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Optional.of(Mark.Kind.HEADING);
      case "pre" -> Optional.of(Mark.Kind.CODE_BLOCK);
      case "code", "kbd", "samp", "tt" ->
          element.closest("pre") == null ? Optional.of(Mark.Kind.CODE) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isHeading(String name) {
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  private static int number(String attribute, int otherwise) {
    try {
      return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute);
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }
}
