package dev.earshot.benchmark;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A topic with its text, links and mentions, to be put into another episode.
///
/// @param title of the episode that it comes from
/// @param text of the topic; positions count from its beginning
record Piece(String title, Topic topic, String text, List<Link> links, List<Mention> mentions) {
  /// One for each topic that says something.
  static List<Piece> of(EpisodeDetail episode) {
    List<Piece> pieces = new ArrayList<>();
    for (Topic topic : episode.topics()) {
      Span span = topic.span();
      if (span.length() > 0) {
        List<Link> links =
            episode.links().stream()
                .filter(link -> span.contains(link.span()))
                .map(link -> new Link(link.url(), link.anchor(), moved(link.span(), -span.start())))
                .toList();
        List<Mention> mentions =
            episode.mentions().stream()
                .filter(mention -> mention.topic().equals(topic.heading()))
                .toList();
        String text = episode.text().substring(span.start(), span.end());
        pieces.add(new Piece(episode.header().title(), topic, text, links, mentions));
      }
    }
    return pieces;
  }

  /// The same with other words of the same lengths.
  Piece respelt(UnaryOperator<String> spelling) {
    List<Link> otherLinks = new ArrayList<>();
    for (Link link : links) {
      otherLinks.add(
          new Link(url(link.url(), spelling), spelling.apply(link.anchor()), link.span()));
    }
    return new Piece(
        spelling.apply(title),
        topic(spelling.apply(topic.heading()), topic.span()),
        spelling.apply(text),
        otherLinks,
        mentions.stream().map(mention -> respelt(mention, spelling)).toList());
  }

  private static Mention respelt(Mention mention, UnaryOperator<String> spelling) {
    Purl purl = mention.purl();
    return new Mention(
        new Purl(purl.type(), purl.namespace().map(spelling), spelling.apply(purl.name())),
        spelling.apply(mention.name()),
        mention.kind(),
        mention.versions(),
        mention.presenters(),
        mention.evidence(),
        mention.primary(),
        mention.confidence(),
        spelling.apply(mention.topic()),
        spelling.apply(mention.quote()),
        mention.url().map(url -> url(url, spelling)),
        mention.start(),
        mention.clues());
  }

  /// Escapes are no words.
  private static URI url(URI url, UnaryOperator<String> spelling) {
    String text = url.toString();
    return text.indexOf('%') < 0
        ? URI.create(text.substring(0, 8) + spelling.apply(text.substring(8)))
        : url;
  }

  /// The topic where the piece stands in other notes.
  Topic topicAt(int start) {
    return topic(topic.heading(), new Span(start, start + text.length()));
  }

  private Topic topic(String heading, Span span) {
    return new Topic(
        heading, topic.kind(), topic.number(), topic.presenters(), topic.start(), span);
  }

  /// The links where the piece stands in other notes.
  List<Link> linksAt(int start) {
    return links.stream()
        .map(link -> new Link(link.url(), link.anchor(), moved(link.span(), start)))
        .toList();
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  /// Whether it belongs to its show, whatever else an episode is about.
  boolean isFrame() {
    return switch (topic.kind()) {
      case SPONSOR, CREDITS, BOILERPLATE -> true;
      case TOPIC, EXTRA, JOKE, PICK, LINKS -> false;
    };
  }

  /// Pieces may stand for each other where their episodes have as many topics.
  static Optional<Integer> size(EpisodeDetail episode) {
    int topics = episode.topics().size();
    return topics == 0
        ? Optional.empty()
        : Optional.of(Integer.SIZE - Integer.numberOfLeadingZeros(topics));
  }
}
