package dev.earshot.publish;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// An episode as a feed of found episodes has it.
///
/// @param id names it for good
/// @param title with its show, as the feed mixes shows
/// @param author the show
/// @param notes readable text
public record FeedItem(
    String id,
    String title,
    String author,
    Optional<Instant> published,
    Optional<URI> link,
    Optional<URI> enclosure,
    String notes) {}
