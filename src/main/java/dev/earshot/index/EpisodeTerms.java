package dev.earshot.index;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.WeightedTerms;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.Topic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Collects what an episode is found by when a plain word is typed.
final class EpisodeTerms {
  private EpisodeTerms() {}

  static WeightedTerms of(IndexedEpisode indexed, Terms analysis) {
    WeightedTerms terms = new WeightedTerms(analysis);
    terms.add(indexed.episode().title(), Weights.TITLE);
    EpisodeNumber.of(indexed.episode()).ifPresent(n -> terms.add("#" + n, Weights.TITLE));
    terms.add(indexed.show().title(), Weights.SHOW);
    for (String name : people(indexed)) {
      terms.add(name, Weights.PERSON);
    }
    for (Mention mention : indexed.mentions()) {
      if (mention.kind() == Mention.Kind.PACKAGE) {
        terms.add(mention.name(), Weights.PACKAGE);
      }
    }
    for (Link link : indexed.notes().links()) {
      terms.add(link.url().toString(), Weights.LINK_URL);
      terms.add(link.anchor(), Weights.LINK_ANCHOR - Weights.NOTES);
    }
    notes(terms, indexed.notes().text(), indexed.notes().topics());
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
  private static void notes(WeightedTerms terms, String text, List<Topic> topics) {
    int done = 0;
    for (Topic topic : topics) {
      terms.add(
          text.substring(Math.min(done, topic.span().start()), topic.span().start()),
          Weights.NOTES);
      int weight = Weights.of(topic.kind());
      if (weight > 0) {
        terms.add(text.substring(topic.span().start(), topic.span().end()), weight);
      }
      if (weight == Weights.NOTES) {
        terms.add(topic.heading(), Weights.HEADING - Weights.NOTES);
      }
      done = Math.max(done, topic.span().end());
    }
    terms.add(text.substring(done), Weights.NOTES);
  }
}
