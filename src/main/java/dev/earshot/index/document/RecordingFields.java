package dev.earshot.index.document;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.TranscriptRef;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Stores what the feed says about an episode beside its notes: only to be read back. Feeds may
/// hold any address; only those of the web are kept.
final class RecordingFields {
  private static final String AUTHOR = "author";

  private RecordingFields() {}

  static void put(Fields fields, IndexedEpisode indexed) {
    Episode.Media media = indexed.episode().media();
    people(indexed).forEach(person -> person(fields, person));
    media.chapters().forEach(chapter -> chapter(fields, chapter));
    media
        .more()
        .chaptersFile()
        .filter(RecordingFields::isWeb)
        .ifPresent(file -> fields.stored(EpisodeFields.CHAPTERS_FILE, file.toString()));
    media.transcripts().stream()
        .filter(transcript -> isWeb(transcript.url()))
        .forEach(transcript -> transcript(fields, transcript));
  }

  /// The episode's, then the show's; each role of a person once, and an author only where nothing
  /// else is said of the name.
  private static List<Person> people(IndexedEpisode indexed) {
    List<Person> all =
        Stream.concat(indexed.episode().media().people().stream(), indexed.show().people().stream())
            .filter(person -> !person.name().isEmpty())
            .toList();
    Map<String, Person> byNameAndRole = new LinkedHashMap<>();
    for (Person person : all) {
      boolean said = !person.role().equals(AUTHOR) || all.stream().noneMatch(isMore(person));
      if (said) {
        byNameAndRole.putIfAbsent(folded(person) + '\n' + person.role(), person);
      }
    }
    return List.copyOf(byNameAndRole.values());
  }

  private static Predicate<Person> isMore(Person author) {
    return other -> !other.role().equals(AUTHOR) && folded(other).equals(folded(author));
  }

  private static String folded(Person person) {
    return person.name().toLowerCase(Locale.ROOT);
  }

  private static void person(Fields fields, Person person) {
    fields
        .stored(EpisodeFields.CREDIT_NAME, person.name())
        .stored(EpisodeFields.CREDIT_ROLE, person.role())
        .stored(EpisodeFields.CREDIT_LINK, web(person.link()));
  }

  private static void chapter(Fields fields, Chapter chapter) {
    fields
        .stored(EpisodeFields.CHAPTER_START, chapter.start())
        .stored(EpisodeFields.CHAPTER_TITLE, chapter.title())
        .stored(EpisodeFields.CHAPTER_LINK, web(chapter.link()));
  }

  private static void transcript(Fields fields, TranscriptRef transcript) {
    fields
        .stored(EpisodeFields.TRANSCRIPT_URL, transcript.url().toString())
        .stored(EpisodeFields.TRANSCRIPT_TYPE, transcript.type().orElse(""))
        .stored(EpisodeFields.TRANSCRIPT_LANGUAGE, transcript.language().orElse(""));
  }

  private static String web(Optional<URI> link) {
    return link.filter(RecordingFields::isWeb).map(URI::toString).orElse("");
  }

  private static boolean isWeb(URI url) {
    return "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
  }
}
