package dev.earshot.extract;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Person;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An episode of which nothing is known but who speaks in it.
final class SpokenEpisode {
  private SpokenEpisode() {}

  static Episode by(List<Person> people) {
    return new Episode(
        EpisodeId.of(URI.create("https://feeds.example/spoken"), "1"),
        Optional.of("1"),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Episode.Media(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            people,
            List.of(),
            List.of()));
  }
}
