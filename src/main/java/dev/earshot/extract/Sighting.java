package dev.earshot.extract;

import dev.earshot.podcast.Mention.Evidence;
import dev.earshot.podcast.Span;
import java.net.URI;
import java.util.Optional;

/// One place that names a piece of software. All of an episode's sightings of the same package make
/// one mention.
///
/// @param span where, in the page's text
/// @param rule what found it: `registry`, `forge`, `docs`, `site`, `command`, `import` …
/// @param confidence how sure that rule alone makes it, from 0 to 1
record Sighting(
    Software software,
    Span span,
    Evidence evidence,
    String rule,
    double confidence,
    Optional<URI> url) {}
