package dev.earshot.search.trends;

import dev.earshot.podcast.Purl;
import java.time.Instant;
import java.util.Optional;

/// How often a package is mentioned.
///
/// @param name as its registry spells it
/// @param episodes that mention it
/// @param shows of these episodes
/// @param first when the first of them came out, as far as they are dated
/// @param last when the last did
public record PackageCount(
    Purl purl,
    String name,
    int episodes,
    int shows,
    Optional<Instant> first,
    Optional<Instant> last) {}
