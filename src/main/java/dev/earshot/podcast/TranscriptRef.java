package dev.earshot.podcast;

import java.net.URI;
import java.util.Optional;

/// Where a transcript lies: `<podcast:transcript>`.
///
/// @param type the media type, such as `text/vtt`
public record TranscriptRef(URI url, Optional<String> type, Optional<String> language) {}
