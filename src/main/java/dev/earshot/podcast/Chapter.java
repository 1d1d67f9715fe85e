package dev.earshot.podcast;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// A chapter that the feed itself lists (Podlove Simple Chapters).
///
/// @param start from the beginning of the recording
public record Chapter(Duration start, String title, Optional<URI> link) {
  public Chapter {
    title = title.strip();
  }
}
