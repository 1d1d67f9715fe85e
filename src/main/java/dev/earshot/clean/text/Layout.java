package dev.earshot.clean.text;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Walks a safe body once and lays it out. Does not recurse, so depth costs nothing.
public final class Layout implements NodeVisitor {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "blockquote", "table", "dl", "figure", "hr", "pre", "ul", "ol");
  private static final Set<String> LINES =
      Set.of("div", "li", "dt", "dd", "tr", "caption", "figcaption", "section", "article", "td");
  private static final int INDENT = 2;

  /// An element that is open: its text, and what kind of mark or link it ends in.
  private record Open(Element element, Page.Run run, Optional<Mark.Kind> kind) {}

  private final Page page = new Page();
  private final Words words = new Words(page);
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Integer> counters = new ArrayDeque<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> seenLinks = new HashSet<>();
  private final List<Mark> marks = new ArrayList<>();
  private int quotes;
  private int code;

  private Layout() {}

  /// Lays out a body that is safe already, with absolute links.
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
    String text = Characters.normalise(node.getWholeText());
    if (code > 0) {
      words.verbatim(text);
    } else {
      words.flow(text);
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    if (isBlock(name)) {
      page.breakLine(gap(name));
    }
    switch (name) {
      case "br" -> page.addBreak();
      case "ul" -> counters.push(Integer.MIN_VALUE);
      case "ol" -> counters.push(startOf(element));
      case "blockquote" -> quotes++;
      case "pre" -> code++;
      case "li" -> page.bullet(bullet());
      default -> {}
    }
    place(element);
    Optional<Mark.Kind> kind = markOf(element, name);
    if (kind.isPresent() || name.equals("a")) {
      words.strong(kind.equals(Optional.of(Mark.Kind.STRONG)));
      open.push(new Open(element, page.open(), kind));
    }
  }

  private void end(Element element) {
    String name = element.normalName();
    if (!open.isEmpty() && open.peek().element().equals(element)) {
      close(open.pop());
    }
    switch (name) {
      case "ul", "ol" -> counters.pop();
      case "blockquote" -> quotes--;
      case "pre" -> code--;
      case "td", "th" -> endCell(element);
      default -> {}
    }
    if (isBlock(name)) {
      page.breakLine(gap(name));
      element.parents().stream().findFirst().ifPresent(this::place);
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

  private void place(Element element) {
    int level = isHeading(element.normalName()) ? element.normalName().charAt(1) - '0' : 0;
    page.place(new Page.Place(counters.size(), level, code > 0));
    page.indent("> ".repeat(quotes) + " ".repeat(INDENT * counters.size()));
  }

  private String bullet() {
    if (counters.isEmpty() || counters.peek() == Integer.MIN_VALUE) {
      return "• ";
    }
    int number = counters.pop();
    counters.push(number + 1);
    return number + ". ";
  }

  private void endCell(Element cell) {
    Element next = cell.nextElementSibling();
    if (next != null && !page.isAtLineStart() && next.hasText()) {
      page.space();
      page.write("|");
      page.space();
    }
  }

  private void close(Open done) {
    Span span = page.close(done.run());
    words.strong(false);
    if (done.kind().isPresent()) {
      if (span.length() > 0) {
        marks.add(new Mark(done.kind().get(), span));
      }
    } else {
      addLink(done.element(), span);
    }
  }

  private void addLink(Element anchor, Span span) {
    String text = span.length() > 0 ? page.text(span) : anchor.select("img").attr("alt").strip();
    String url = anchor.attr("href");
    if (!url.isEmpty() && seenLinks.add(url + "\n" + text)) {
      links.add(new Link(URI.create(url), text, span));
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
    return new LaidOut(text, Lines.of(text, rows, marks), links, marks);
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

  private static int startOf(Element list) {
    try {
      return Integer.parseInt(list.attr("start"));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
