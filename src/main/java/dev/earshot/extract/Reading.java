package dev.earshot.extract;

import dev.earshot.podcast.Learned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One reading of an episode: its page, its words, what is learnt, and which package each name
/// turned out to be, so that a name means the same all over the episode.
final class Reading {
  final Page page;
  final List<Word> words;
  final Learned learned;
  final LearntNames learntNames;
  final Ecosystems ecosystems;
  private final Map<String, Software> linked = new HashMap<>();
  private final Map<String, Optional<Software>> named = new HashMap<>();

  Reading(Page page, Learned learned, LearntNames learntNames) {
    this.page = page;
    this.learned = learned;
    this.learntNames = learntNames;
    this.words = Word.of(page.text());
    this.ecosystems = new Ecosystems(page, words, learned);
  }

  /// Notes that a link gives a name to a package.
  void link(String folded, Software software) {
    if (folded.length() > 1) {
      linked.putIfAbsent(folded, software);
    }
  }

  /// The package that a link of this episode gives the name.
  Optional<Software> linked(String folded) {
    return Optional.ofNullable(linked.get(folded));
  }

  Map<String, Optional<Software>> named() {
    return named;
  }
}
