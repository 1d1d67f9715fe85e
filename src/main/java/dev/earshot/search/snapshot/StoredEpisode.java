package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Recording;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
    String[] urls = document.getValues(EpisodeFields.LINK_URL);
    String[] anchors = document.getValues(EpisodeFields.LINK_ANCHOR);
    String[] spans = document.getValues(EpisodeFields.LINK_SPAN);
    List<Link> links = new ArrayList<>(urls.length);
    for (int i = 0; i < urls.length; i++) {
      links.add(new Link(URI.create(urls[i]), anchors[i], span(spans[i])));
    }
    return links;
  }

  public Recording recording() {
    return new StoredRecording(document).recording();
  }

  public static Span span(String stored) {
    int dash = stored.indexOf('-');
    return new Span(
        Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
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
