package dev.earshot.search.answer;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.TranscriptRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the feed says about an episode beside its notes. Every link is one of the web.
///
/// @param people each with every role that the feed gives, the episode's own before the show's
/// @param chaptersFile where a file of chapters lies, whether the feed lists chapters or not
public record Recording(
    List<Person> people,
    List<Chapter> chapters,
    Optional<URI> chaptersFile,
    List<TranscriptRef> transcripts) {
  /// Nothing said.
  public static final Recording NONE =
      new Recording(List.of(), List.of(), Optional.empty(), List.of());

  public Recording {
    people = List.copyOf(people);
    chapters = List.copyOf(chapters);
    transcripts = List.copyOf(transcripts);
  }
}
