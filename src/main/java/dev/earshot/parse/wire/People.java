package dev.earshot.parse.wire;

import com.rometools.rome.feed.module.DCModule;
import dev.earshot.parse.namespace.ItunesTags;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Person;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Who made an episode, and what else is said about the recording.
final class People {
  private People() {}

  static Episode.Media media(
      Optional<ItunesTags> itunes, Optional<String> author, Optional<DCModule> dc) {
    return new Episode.Media(
        itunes.flatMap(ItunesTags::duration),
        itunes.map(ItunesTags::season).orElse(OptionalInt.empty()),
        itunes.map(ItunesTags::episode).orElse(OptionalInt.empty()),
        itunes.flatMap(ItunesTags::explicit),
        authors(itunes, author, dc),
        List.of(),
        List.of());
  }

  static List<Person> authors(
      Optional<ItunesTags> itunes, Optional<String> author, Optional<DCModule> dc) {
    return Stream.of(itunes.flatMap(ItunesTags::author), dc.map(DCModule::getCreator), author)
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(name -> new Person(name, "author", Optional.empty()))
        .toList();
  }
}
