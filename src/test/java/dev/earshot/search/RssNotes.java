package dev.earshot.search;

import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Reads well-formed RSS straight into episodes, roughly: enough to search in, so that this package
/// can be tried without the stages before it.
public final class RssNotes {
  private RssNotes() {}

  /// All episodes of a feed.
  public static List<IndexedEpisode> read(Path file) throws IOException {
    Document rss = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    Element channel = rss.expectFirst("channel");
    Show show =
        new Show(
            child(channel, "title"),
            Optional.empty(),
            "",
            Optional.of(child(channel, "language")),
            Optional.empty(),
            List.of());
    URI feed = URI.create("http://feeds.example/" + file.getFileName());
    List<IndexedEpisode> episodes = new ArrayList<>();
    for (Element item : channel.select("> item")) {
      episodes.add(episode(feed, show, item));
    }
    return episodes;
  }

  private static IndexedEpisode episode(URI feed, Show show, Element item) {
    String guid = child(item, "guid");
    Episode episode =
        new Episode(
            EpisodeId.of(feed, guid),
            Optional.of(guid),
            child(item, "title"),
            date(child(item, "pubDate")),
            Optional.of(child(item, "link")).filter(link -> !link.isEmpty()).map(URI::create),
            Optional.empty(),
            List.of(),
            Episode.Media.NONE);
    String html = child(item, "content:encoded");
    ShowNotes notes = Layout.of(html.isEmpty() ? child(item, "description") : html);
    return new IndexedEpisode(feed, show, episode, notes, List.of());
  }

  private static String child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        return child.wholeText().strip();
      }
    }
    return "";
  }

  private static Optional<Instant> date(String rfc822) {
    return rfc822.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ZonedDateTime.parse(rfc822, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
  }

  /// Text line by line; a topic begins at each heading and each line that begins bold.
  private static final class Layout implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> anchors = new ArrayList<>();

    static ShowNotes of(String html) {
      Layout layout = new Layout();
      Jsoup.parse(html).body().traverse(layout);
      String text = layout.text.toString();
      return new ShowNotes("", text, layout.topics(text), layout.links, List.of());
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String plain = words.text();
        text.append(atLineStart() ? plain.stripLeading() : plain);
      } else if (node instanceof Element element) {
        if (element.isBlock()) {
          newLine();
        }
        boolean bold = element.tagName().matches("strong|b") && atLineStart();
        if (element.tagName().matches("h[1-6]") || bold) {
          starts.add(text.length());
        }
        if (element.tagName().equals("a")) {
          anchors.add(text.length());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.tagName().equals("a")) {
          int start = Math.min(anchors.removeLast(), text.length());
          link(element.attr("href"), new Span(start, text.length()));
        }
        if (element.isBlock() || element.tagName().equals("br")) {
          newLine();
        }
      }
    }

    private void link(String href, Span span) {
      if (href.matches("https?://[!-~]+")) {
        try {
          links.add(new Link(URI.create(href), text.substring(span.start(), span.end()), span));
        } catch (IllegalArgumentException odd) {
          // Not a URL; this reader is a rough one.
        }
      }
    }

    private boolean atLineStart() {
      return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void newLine() {
      if (!atLineStart()) {
        text.append('\n');
      }
    }

    private List<Topic> topics(String text) {
      List<Topic> topics = new ArrayList<>();
      List<Integer> distinct = starts.stream().distinct().filter(s -> s < text.length()).toList();
      for (int i = 0; i < distinct.size(); i++) {
        int start = distinct.get(i);
        int end = i + 1 < distinct.size() ? distinct.get(i + 1) : text.length();
        String heading = text.substring(start, end).lines().findFirst().orElse("");
        topics.add(
            new Topic(
                heading,
                Topic.Kind.TOPIC,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                new Span(start, end)));
      }
      return topics;
    }
  }
}
