package dev.earshot.search.answer;

import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Purl;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A package in an episode, as far as counting needs it.
///
/// @param name the full registry name
/// @param show the show's title
/// @param presenters whom the notes attribute the topic to
public record Occurrence(
    Purl purl,
    String name,
    EpisodeId episode,
    String show,
    Optional<Instant> published,
    List<String> presenters) {
  public Occurrence {
    presenters = List.copyOf(presenters);
  }
}
