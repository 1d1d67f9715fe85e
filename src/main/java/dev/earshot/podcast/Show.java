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
/// @param more what few feeds say
public record Show(
    String title,
    Optional<URI> link,
    String description,
    Optional<String> language,
    Optional<String> podcastGuid,
    List<Person> people,
    More more) {
  /// A show of which nothing is known.
  public static final Show UNKNOWN =
      new Show("", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of());

  public Show {
    title = title.strip();
    description = description.strip();
    language = language.map(String::strip).filter(tag -> !tag.isEmpty());
    podcastGuid = podcastGuid.map(String::strip).filter(guid -> !guid.isEmpty());
    people = List.copyOf(people);
  }

  /// The same by another name.
  public Show withTitle(String newTitle) {
    return new Show(newTitle, link, description, language, podcastGuid, people, more);
  }

  /// Without what few feeds say.
  public Show(
      String title,
      Optional<URI> link,
      String description,
      Optional<String> language,
      Optional<String> podcastGuid,
      List<Person> people) {
    this(title, link, description, language, podcastGuid, people, More.NONE);
  }

  /// What few feeds say about a show.
  ///
  /// @param medium `podcast`, `music`, `video` … (`<podcast:medium>`), lower-cased
  /// @param type `episodic` or `serial`, lower-cased
  /// @param explicit empty where the feed does not say
  /// @param locked whether the owner forbids other platforms to import the feed
  /// @param complete whether no further episode will come
  public record More(
      Optional<String> medium,
      Optional<String> type,
      Optional<Boolean> explicit,
      Optional<Boolean> locked,
      Optional<Boolean> complete,
      Extras extras) {
    /// Nothing said.
    public static final More NONE =
        new More(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Extras.NONE);
  }
}
