package dev.earshot.parse.item;

import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One item of a feed before it has an identity: an [Episode] without its id.
///
/// Every format is read into this; whether its GUID can serve as identity shows only when all items
/// of the feed are there.
///
/// @param published in the range of dates that can be
public record RawItem(
    Optional<String> guid,
    String title,
    Optional<Instant> published,
    Optional<URI> link,
    Optional<Enclosure> enclosure,
    List<RawNotes> notes,
    Episode.Media media) {
  public RawItem {
    guid = guid.map(String::strip).filter(text -> !text.isEmpty());
    title = title.strip();
    notes = List.copyOf(notes);
  }

  /// Whether there is anything in it that a listener could look for.
  public boolean saysSomething() {
    return guid.isPresent()
        || !title.isEmpty()
        || published.isPresent()
        || link.isPresent()
        || enclosure.isPresent()
        || !notes.isEmpty();
  }

  /// The episode under the identity it was given.
  public Episode toEpisode(EpisodeId id) {
    return new Episode(id, guid, title, published, link, enclosure, notes, media);
  }
}
