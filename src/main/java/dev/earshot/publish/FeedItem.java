package dev.earshot.publish;

import dev.earshot.podcast.Link;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An episode as a feed of found episodes has it.
///
/// @param id names it for good
/// @param title with its show, as the feed mixes shows
/// @param author the show
/// @param duration of the recording
/// @param notes readable text
/// @param links those of the notes, each where it stands in the text
public record FeedItem(
    String id,
    String title,
    String author,
    Optional<Instant> published,
    Optional<URI> link,
    Optional<URI> enclosure,
    Optional<Duration> duration,
    String notes,
    List<Link> links) {
  public FeedItem {
    links = List.copyOf(links);
  }
}
