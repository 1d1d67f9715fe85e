package dev.earshot.extract;

import dev.earshot.podcast.Learned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One reading of an episode: its page, its words, what is learnt, and which package each name
/// turned out to be, so that a name means the same all over the episode.
final class Reading {
  final Page page;
  final List<Word> words;

  /// What is known of each of the words, in their order.
  final List<Term> terms;

  final Learned learned;
  final LearntNames learntNames;
  final Ecosystems ecosystems;
  private final Set<String> presenters = new HashSet<>();
  private final Map<String, Software> linked = new HashMap<>();
  private final Set<String> linkedHeads = new HashSet<>();
  private final Map<String, Optional<Software>> named = new HashMap<>();
  private final Map<String, Optional<Software>> registered = new HashMap<>();

  Reading(Page page, Lexicon lexicon, Learned learned, LearntNames learntNames) {
    this.page = page;
    this.learned = learned;
    this.learntNames = learntNames;
    this.words = Word.of(page.text());
    this.terms = new ArrayList<>(words.size());
    words.forEach(word -> terms.add(lexicon.of(word.text())));
    page.topics().forEach(topic -> presenters.addAll(topic.presenters()));
    this.ecosystems = new Ecosystems(page, words, terms, learned);
  }

  /// Whether a word is the name of somebody who presents a topic.
  boolean isPresenter(Word word) {
    return presenters.contains(word.text());
  }

  /// Notes that a link gives a name to a package.
  void link(String folded, Software software) {
    if (folded.length() > 1) {
      linked.putIfAbsent(folded, software);
      if (folded.indexOf('-') > 0) {
        linkedHeads.add(Lexicon.head(folded));
      }
    }
  }

  /// The package that a link of this episode gives the name.
  Optional<Software> linked(String folded) {
    return Optional.ofNullable(linked.get(folded));
  }

  boolean isLinked(String folded) {
    return linked.containsKey(folded);
  }

  /// Whether a name of several words may begin with the word.
  boolean opens(Term term) {
    return term.opens() || linkedHeads.contains(term.head()) || learntNames.opens(term.head());
  }

  /// Which well-known software each name stands for here.
  Map<String, Optional<Software>> named() {
    return named;
  }

  /// Which package of the catalog each name stands for here.
  Map<String, Optional<Software>> registered() {
    return registered;
  }
}
