package dev.earshot.extract;

import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one mention of all sightings of a package in an episode.
final class MentionMaker {
  private MentionMaker() {}

  static Mention mention(Recogniser.Candidate candidate, double confidence) {
    Page page = candidate.page();
    List<Sighting> inOrder =
        candidate.sightings().stream()
            .sorted(Comparator.comparingInt(s -> s.span().start()))
            .toList();
    Set<String> versions = new LinkedHashSet<>();
    Set<String> presenters = new LinkedHashSet<>();
    for (Sighting sighting : inOrder) {
      versions.addAll(VersionMatcher.at(page.text(), sighting.span()));
      page.topicAt(sighting.span().start()).ifPresent(t -> presenters.addAll(t.presenters()));
    }
    Sighting best = best(page, inOrder);
    Optional<Topic> topic = page.topicAt(best.span().start());
    return new Mention(
        best.software().purl(),
        best.software().name(),
        best.software().kind(),
        List.copyOf(versions),
        List.copyOf(presenters),
        strongest(inOrder),
        inOrder.stream().anyMatch(sighting -> isPrimary(page, sighting)),
        confidence,
        topic.map(Topic::heading).orElse(""),
        inOrder.stream()
            .map(sighting -> Quotes.of(page, sighting.span()))
            .min(Comparator.comparingInt(String::length))
            .orElse(""),
        url(inOrder),
        topic.flatMap(MentionMaker::start));
  }

  /// The sighting that the mention shows: a primary one if there is any, else the first.
  private static Sighting best(Page page, List<Sighting> inOrder) {
    return inOrder.stream()
        .filter(sighting -> isPrimary(page, sighting))
        .findFirst()
        .orElse(inOrder.getFirst());
  }

  private static Evidence strongest(List<Sighting> found) {
    return found.stream().map(Sighting::evidence).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Optional<URI> url(List<Sighting> found) {
    return found.stream()
        .filter(sighting -> sighting.url().isPresent())
        .max(Comparator.comparing(sighting -> !sighting.signs().contains(Sign.DEEP_LINK)))
        .flatMap(Sighting::url);
  }

  private static Optional<Duration> start(Topic topic) {
    return topic.start();
  }

  /// Whether the place is a title, a heading or the first line of a topic.
  static boolean isPrimary(Page page, Sighting sighting) {
    Span span = sighting.span();
    if (span.end() <= page.titleEnd() || page.isMarked(span, Mark.Kind.HEADING)) {
      return true;
    }
    return page.topicAt(span.start())
        .filter(topic -> !topic.heading().isEmpty())
        .map(topic -> page.line(topic.span().start()).contains(span.start()))
        .orElse(false);
  }
}
