package dev.earshot.podcast;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One `<item>` or `<entry>` of a podcast, as the feed gives it.
///
/// @param guid the GUID as given; may be missing, repeated or no URL
/// @param title empty where the feed has none
/// @param published as the feed says, where that is a date that can be
/// @param enclosure the audio or video file
/// @param notes every element of the item that may hold the show notes, raw
/// @param media what the feed says about the recording itself
public record Episode(
    EpisodeId id,
    Optional<String> guid,
    String title,
    Optional<Instant> published,
    Optional<URI> link,
    Optional<Enclosure> enclosure,
    List<RawNotes> notes,
    Media media) {
  public Episode {
    guid = guid.map(String::strip).filter(text -> !text.isEmpty());
    title = title.strip();
    notes = List.copyOf(notes);
  }

  /// The same under another id.
  public Episode withId(EpisodeId newId) {
    return new Episode(newId, guid, title, published, link, enclosure, notes, media);
  }

  /// The same with another date.
  public Episode withPublished(Instant date) {
    return new Episode(id, guid, title, Optional.of(date), link, enclosure, notes, media);
  }

  /// What the feed says about the recording.
  ///
  /// @param season from 1; empty where not given or not a positive number
  /// @param number the episode's number within its season or show
  /// @param explicit empty where the feed does not say
  /// @param more what few feeds say
  public record Media(
      Optional<Duration> duration,
      OptionalInt season,
      OptionalInt number,
      Optional<Boolean> explicit,
      List<Person> people,
      List<Chapter> chapters,
      List<TranscriptRef> transcripts,
      More more) {
    /// Nothing said.
    public static final Media NONE =
        new Media(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            More.NONE);

    /// Without what few feeds say.
    public Media(
        Optional<Duration> duration,
        OptionalInt season,
        OptionalInt number,
        Optional<Boolean> explicit,
        List<Person> people,
        List<Chapter> chapters,
        List<TranscriptRef> transcripts) {
      this(duration, season, number, explicit, people, chapters, transcripts, More.NONE);
    }

    public Media {
      duration = duration.filter(length -> !length.isNegative() && !length.isZero());
      people = List.copyOf(people);
      chapters = List.copyOf(chapters);
      transcripts = List.copyOf(transcripts);
    }
  }

  /// What few feeds say about an episode.
  ///
  /// @param dateText the date as given, whether it can be read or not; empty where there is none
  /// @param type `full`, `trailer` or `bonus`, lower-cased
  /// @param seasonName the season's own name
  /// @param chaptersFile where a file of chapters lies
  /// @param alternates the same in other files: bit rates, formats, languages
  /// @param soundbites passages worth hearing
  public record More(
      String dateText,
      Optional<String> type,
      Optional<String> seasonName,
      Optional<URI> chaptersFile,
      List<Enclosure> alternates,
      List<Soundbite> soundbites,
      Extras extras) {
    /// Nothing said.
    public static final More NONE =
        new More(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Extras.NONE);

    public More {
      dateText = dateText.strip();
      alternates = List.copyOf(alternates);
      soundbites = List.copyOf(soundbites);
    }
  }

  /// A passage worth hearing.
  ///
  /// @param title empty where it has none
  public record Soundbite(Duration start, Duration length, String title) {}
}
