package dev.earshot.extract;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads small, well-formed notes for this package's tests, without the cleaner.
final class NotesReader {
  private static final Pattern TOPIC = Pattern.compile("(\\p{Lu}\\p{L}+) ?#(\\d+): ?(.*)");
  private final StringBuilder text = new StringBuilder();
  private final List<Link> links = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  static ShowNotes read(String html) {
    NotesReader reader = new NotesReader();
    reader.walk(Jsoup.parseBodyFragment(html).body());
    return new ShowNotes(html, reader.text.toString(), reader.topics(), reader.links, reader.marks);
  }

  private void walk(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (node instanceof Element child) {
        child(child);
      }
    }
  }

  private void child(Element child) {
    boolean block = child.isBlock() || child.normalName().equals("br");
    if (block && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    int start = text.length();
    if (child.normalName().equals("pre")) {
      text.append(child.wholeText());
    } else {
      walk(child);
    }
    Span span = new Span(start, text.length());
    kind(child).ifPresent(kind -> marks.add(new Mark(kind, span)));
    if (child.normalName().equals("a") && child.hasAttr("href")) {
      links.add(new Link(URI.create(child.attr("href")), child.text(), span));
    }
    if (block) {
      text.append('\n');
    }
  }

  private static Optional<Mark.Kind> kind(Element element) {
    return Optional.ofNullable(
        switch (element.normalName()) {
          case "h1", "h2", "h3", "h4" -> Mark.Kind.HEADING;
          case "b", "strong" -> Mark.Kind.STRONG;
          case "code" -> Mark.Kind.CODE;
          case "pre" -> Mark.Kind.CODE_BLOCK;
          case "li" -> Mark.Kind.ITEM;
          default -> null;
        });
  }

  private List<Topic> topics() {
    List<Topic> topics = new ArrayList<>();
    Matcher matcher = TOPIC.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
      Matcher one = TOPIC.matcher(text).region(starts.get(i), end);
      if (one.lookingAt()) {
        topics.add(
            new Topic(
                one.group(3),
                Topic.Kind.TOPIC,
                OptionalInt.of(Integer.parseInt(one.group(2))),
                List.of(one.group(1)),
                Optional.empty(),
                new Span(starts.get(i), end)));
      }
    }
    return topics;
  }
}
