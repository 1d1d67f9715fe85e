package dev.earshot.index.document;

import dev.earshot.index.text.WeightedTerms;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/// Collects what an episode is found by when a plain word is typed.
final class EpisodeTerms {
  private EpisodeTerms() {}

  static WeightedTerms of(AnalysedEpisode episode) {
    IndexedEpisode indexed = episode.indexed();
    WeightedTerms terms = new WeightedTerms();
    terms.add(episode.analysed(indexed.episode().title()), Weights.TITLE);
    EpisodeNumber.of(indexed.episode())
        .ifPresent(n -> terms.add(episode.analysed("#" + n), Weights.TITLE));
    terms.add(episode.analysed(indexed.show().title()), Weights.SHOW);
    for (String name : people(indexed)) {
      terms.add(episode.analysed(name), Weights.PERSON);
    }
    for (Mention mention : indexed.mentions()) {
      if (mention.kind() == Mention.Kind.PACKAGE) {
        terms.add(episode.analysed(mention.name()), Weights.PACKAGE);
      }
    }
    episode.urls().forEach(url -> terms.add(url, Weights.LINK_URL));
    episode.anchors().forEach(anchor -> terms.add(anchor, Weights.LINK_ANCHOR - Weights.NOTES));
    notes(terms, episode);
    return terms;
  }

  /// Hosts and guests, and who presents a topic, each once.
  static Collection<String> people(IndexedEpisode indexed) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(indexed.episode().media().people().stream(), indexed.show().people().stream())
        .map(Person::name)
        .filter(name -> !name.isEmpty())
        .forEach(names::add);
    indexed.notes().topics().forEach(topic -> names.addAll(topic.presenters()));
    return names;
  }

  /// Topics by their kind, and what stands between them.
  private static void notes(WeightedTerms terms, AnalysedEpisode episode) {
    int done = 0;
    for (Topic topic : episode.indexed().notes().topics()) {
      Span span = topic.span();
      terms.add(
          episode.notes(), new Span(Math.min(done, span.start()), span.start()), Weights.NOTES);
      int weight = Weights.of(topic.kind());
      terms.add(episode.notes(), span, weight);
      if (weight == Weights.NOTES) {
        terms.add(episode.analysed(topic.heading()), Weights.HEADING - Weights.NOTES);
      }
      done = Math.max(done, span.end());
    }
    int length = episode.indexed().notes().text().length();
    terms.add(episode.notes(), new Span(done, length), Weights.NOTES);
  }
}
