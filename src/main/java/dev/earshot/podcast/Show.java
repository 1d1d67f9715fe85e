package dev.earshot.podcast;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a feed says about its show.
///
/// @param title empty where the feed has none
/// @param link the show's page
/// @param language a BCP 47 tag as the feed gives it
/// @param podcastGuid `<podcast:guid>`, which names the show across feeds and hosts
/// @param people hosts and authors
public record Show(
    String title,
    Optional<URI> link,
    String description,
    Optional<String> language,
    Optional<String> podcastGuid,
    List<Person> people) {
  public Show {
    title = title.strip();
    description = description.strip();
    language = language.map(String::strip).filter(tag -> !tag.isEmpty());
    podcastGuid = podcastGuid.map(String::strip).filter(guid -> !guid.isEmpty());
    people = List.copyOf(people);
  }
}
