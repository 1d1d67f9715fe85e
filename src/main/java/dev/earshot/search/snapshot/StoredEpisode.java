package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.StoredText;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Recording;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.document.Document;

/// Reads back what an episode's document stores.
public record StoredEpisode(Document document) {
  /// What [#header] and [#notes] need.
  public static final Set<String> TO_SHOW =
      Set.of(
          EpisodeFields.ID,
          EpisodeFields.FEED,
          EpisodeFields.GUID,
          EpisodeFields.SHOW,
          EpisodeFields.TITLE,
          EpisodeFields.PUBLISHED,
          EpisodeFields.LINK,
          EpisodeFields.ENCLOSURE,
          EpisodeFields.DURATION,
          EpisodeFields.SEASON,
          EpisodeFields.NUMBER,
          EpisodeFields.COPY_OF,
          EpisodeFields.NOTES);

  public EpisodeHeader header() {
    return new EpisodeHeader(
        new EpisodeId(text(EpisodeFields.ID)),
        URI.create(text(EpisodeFields.FEED)),
        Optional.ofNullable(document.get(EpisodeFields.GUID)),
        text(EpisodeFields.SHOW),
        text(EpisodeFields.TITLE),
        number(EpisodeFields.PUBLISHED).map(Instant::ofEpochMilli),
        Optional.ofNullable(document.get(EpisodeFields.LINK)).map(URI::create),
        Optional.ofNullable(document.get(EpisodeFields.ENCLOSURE)).map(URI::create),
        number(EpisodeFields.DURATION).map(Duration::ofMillis),
        integer(EpisodeFields.SEASON),
        integer(EpisodeFields.NUMBER),
        Optional.ofNullable(document.get(EpisodeFields.COPY_OF)).map(EpisodeId::new));
  }

  public String notes() {
    return text(EpisodeFields.NOTES);
  }

  public List<String> people() {
    return List.of(document.getValues(EpisodeFields.PERSON));
  }

  public List<Link> links() {
    String notes = notes();
    return Arrays.stream(document.getValues(EpisodeFields.NOTES_LINK))
        .map(stored -> StoredText.link(stored, notes))
        .toList();
  }

  public Recording recording() {
    return new StoredRecording(document).recording();
  }

  private String text(String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }

  private Optional<Long> number(String field) {
    return Optional.ofNullable(document.getField(field)).map(f -> f.numericValue().longValue());
  }

  private OptionalInt integer(String field) {
    return number(field)
        .map(value -> OptionalInt.of(Math.toIntExact(value)))
        .orElse(OptionalInt.empty());
  }
}
