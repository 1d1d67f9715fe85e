package dev.earshot.extract;

import dev.earshot.extract.catalog.Names;
import dev.earshot.extract.known.PurlTypes;
import dev.earshot.extract.page.AddressVersions;
import dev.earshot.extract.page.Named;
import dev.earshot.extract.page.NewsAddresses;
import dev.earshot.extract.page.Page;
import dev.earshot.extract.page.Quotes;
import dev.earshot.extract.page.VersionMatcher;
import dev.earshot.extract.sighting.Sighting;
import dev.earshot.extract.sighting.Sign;
import dev.earshot.podcast.Clue;
import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one mention of all sightings of a package in an episode.
final class MentionMaker {
  private final Page page;
  private final List<Sighting> inOrder;
  private final Named named;
  private final Speakers speakers;

  private MentionMaker(Candidate candidate) {
    page = candidate.page();
    named = candidate.named();
    speakers = candidate.speakers();
    inOrder =
        candidate.sightings().stream()
            .sorted(Comparator.comparingInt(s -> s.span().start()))
            .toList();
  }

  static Mention mention(Candidate candidate, double confidence, List<Clue> clues) {
    return new MentionMaker(candidate).mention(confidence, clues);
  }

  private Mention mention(double confidence, List<Clue> clues) {
    Sighting best = best();
    Optional<Topic> topic = page.topicAt(best.span().start());
    return new Mention(
        PurlTypes.outward(best.software().purl()),
        best.software().name(),
        best.software().kind(),
        List.copyOf(versions(best)),
        List.copyOf(presenters()),
        inOrder.stream().map(Sighting::evidence).min(Comparator.naturalOrder()).orElseThrow(),
        inOrder.stream().anyMatch(this::isPrimary),
        confidence,
        topic.map(Topic::heading).orElse(""),
        Quotes.of(page, best.span()),
        best.url().or(this::url),
        topic.flatMap(Topic::start),
        clues);
  }

  /// The sighting that shows the mention best; of equals the first.
  private Sighting best() {
    Sighting best = inOrder.getFirst();
    int most = worth(best);
    for (Sighting sighting : inOrder) {
      int worth = worth(sighting);
      if (worth > most) {
        best = sighting;
        most = worth;
      }
    }
    return best;
  }

  /// How well a place shows the mention: that it holds the name, and not as an ordinary word,
  /// counts most, then that it is a heading, then that it is linked.
  private int worth(Sighting sighting) {
    String text = Names.squeezed(page.text(sighting.span()));
    String name = Names.squeezed(sighting.software().purl().name());
    boolean named =
        (sighting.evidence() != Evidence.LINK || text.contains(name))
            && !sighting.signs().contains(Sign.COMMON_LOWER);
    boolean title = sighting.span().end() <= page.titleEnd();
    return (named ? 4 : 0)
        + (isPrimary(sighting) && !title ? 2 : 0)
        + (sighting.evidence() == Evidence.LINK ? 1 : 0);
  }

  /// The versions beside the name, in its links' texts and addresses; where there are none and the
  /// topic is the package's own, the version that the topic states, else that of a piece of news.
  private Set<String> versions(Sighting best) {
    Set<String> versions = new LinkedHashSet<>();
    inOrder.forEach(sighting -> versions.addAll(versions(page, sighting)));
    if (versions.isEmpty() && isPrimary(best)) {
      ofTopic(best).ifPresent(versions::add);
    }
    if (versions.isEmpty() && best.software().kind() == Kind.PACKAGE) {
      inOrder.forEach(sighting -> versions.addAll(fartherOn(sighting)));
    }
    if (versions.isEmpty() && best.software().kind() == Kind.PACKAGE) {
      inOrder.forEach(sighting -> versions.addAll(ofItem(sighting)));
    }
    if (versions.isEmpty()) {
      inOrder.forEach(sighting ->
          sighting
              .url()
              .map(url -> NewsAddresses.in(url, sighting.software()))
              .ifPresent(versions::addAll));
    }
    String name = best.software().purl().name();
    versions.removeIf(version -> name.endsWith("-" + version) || name.equals("v" + version));
    return versions;
  }

  private static Set<String> versions(Page page, Sighting sighting) {
    Set<String> versions = new LinkedHashSet<>();
    String text = page.text(sighting.span());
    VersionMatcher.within(text, sighting.software()).ifPresent(versions::add);
    boolean anchor = sighting.evidence() == Evidence.LINK;
    versions.addAll(VersionMatcher.at(page.text(), sighting.span(), anchor));
    // The text of a link to a release says which one it is, that of one to an issue does not.
    if (anchor && !sighting.signs().contains(Sign.DEEP_LINK)) {
      versions.addAll(VersionMatcher.inAnchor(page.text(), sighting.span()));
    }
    VersionMatcher.below(page.text(), sighting.span()).ifPresent(versions::add);
    sighting
        .url()
        .flatMap(url -> AddressVersions.in(url, sighting.software()))
        .ifPresent(versions::add);
    return versions;
  }

  private List<String> fartherOn(Sighting sighting) {
    Span name = sighting.span();
    Integer next = named.all().ceiling(name.end());
    int end = page.line(name.start()).end();
    Span piece = new Span(name.start(), next == null ? end : Math.min(next, end));
    return VersionMatcher.fartherOn(page.text(), name, piece);
  }

  private List<String> ofItem(Sighting sighting) {
    Span name = sighting.span();
    return VersionMatcher.ofItem(page.text(), name, page.line(name.start()), named);
  }

  private Optional<String> ofTopic(Sighting best) {
    String name = Names.squeezed(best.software().purl().name());
    return page.topicAt(best.span().start())
        .filter(topic -> Names.squeezed(topic.heading()).startsWith(name))
        .flatMap(topic -> VersionMatcher.stated(page.text(), topic.span()).stream().findFirst());
  }

  private Set<String> presenters() {
    Set<String> presenters = new LinkedHashSet<>();
    for (Sighting sighting : inOrder) {
      int position = sighting.span().start();
      List<String> ofTopic = page.topicAt(position).map(Topic::presenters).orElse(List.of());
      presenters.addAll(ofTopic);
      if (ofTopic.isEmpty()) {
        presenters.addAll(speakers.of(sighting));
      }
    }
    return presenters;
  }

  private Optional<URI> url() {
    return inOrder.stream()
        .filter(sighting -> sighting.url().isPresent())
        .max(Comparator.comparing(sighting -> !sighting.isDeep()))
        .flatMap(Sighting::url);
  }

  /// Whether the place is a title, a heading or the first line of a topic.
  private boolean isPrimary(Sighting sighting) {
    int position = sighting.span().start();
    if (sighting.span().end() <= page.titleEnd()
        || page.isMarked(sighting.span(), Mark.Kind.HEADING)) {
      return true;
    }
    return page.topicAt(position)
        .filter(topic -> !topic.heading().isEmpty())
        .map(topic -> page.line(topic.span().start()).contains(position))
        .orElse(false);
  }
}
