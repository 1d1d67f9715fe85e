package dev.earshot.podcast;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

/// The media file of an episode.
///
/// @param type the media type as given, such as `audio/mpeg`
/// @param lengthBytes as given; feeds often say 0 or 1, which is taken for nothing
public record Enclosure(URI url, Optional<String> type, OptionalLong lengthBytes) {
  public Enclosure {
    type = type.map(String::strip).filter(text -> !text.isEmpty());
    lengthBytes = lengthBytes.orElse(0) > 1 ? lengthBytes : OptionalLong.empty();
  }
}
