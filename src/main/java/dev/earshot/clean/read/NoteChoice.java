package dev.earshot.clean.read;

import dev.earshot.podcast.RawNotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The candidates for an episode's notes, read, richest first.
///
/// Which element holds the real notes differs from feed to feed, and from episode to episode; so
/// each is weighed by what it shows: text, links, list items, headings, code. Between equals the
/// first of the feed wins.
public final class NoteChoice {
  private NoteChoice() {}

  /// Each candidate as a document with links made of bare addresses; the first of them with a line
  /// for each time code.
  public static List<Document> richestFirst(List<RawNotes> candidates) {
    record Weighed(Document document, long weight) {}
    List<Weighed> all = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (RawNotes candidate : candidates) {
      if (!candidate.text().isBlank() && !seen.contains(candidate.text())) {
        seen.add(candidate.text());
        Document document = NoteReader.read(candidate);
        InlineMarkdown.in(document);
        Autolink.in(document);
        all.add(new Weighed(document, Weigher.weigh(document)));
      }
    }
    List<Document> documents =
        all.stream()
            .sorted(Comparator.comparingLong(Weighed::weight).reversed())
            .map(Weighed::document)
            .toList();
    documents.stream().limit(1).forEach(RunOnTimes::in);
    return documents;
  }

  /// Adds up what a reader would miss if it were gone, in characters of plain text.
  private static final class Weigher implements NodeVisitor {
    private long weight;

    static long weigh(Document document) {
      Weigher weigher = new Weigher();
      document.body().traverse(weigher);
      return weigher.weight;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        weight += text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
      } else if (node instanceof Element element) {
        weight +=
            switch (element.normalName()) {
              case "a" -> element.hasAttr("href") ? 40 : 0;
              case "pre" -> 80;
              case "code" -> 30;
              case "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr" -> 20;
              case "p", "br", "strong", "b" -> 5;
              default -> 0;
            };
      }
    }
  }
}
