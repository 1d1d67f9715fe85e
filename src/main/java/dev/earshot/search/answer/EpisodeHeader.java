package dev.earshot.search.answer;

import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// What names an episode to a reader, without its notes. Text is as the feed gives it: not safe to
/// print raw.
///
/// @param feed the URL as subscribed
/// @param guid as the feed gives it
/// @param show the show's title
/// @param enclosure where the recording lies
/// @param number as the feed says, else as the title begins ("#227: …", "JSJ 437: …")
/// @param copyOf the episode of another feed that this one repeats
public record EpisodeHeader(
    EpisodeId id,
    URI feed,
    Optional<String> guid,
    String show,
    String title,
    Optional<Instant> published,
    Optional<URI> link,
    Optional<URI> enclosure,
    Optional<Duration> duration,
    OptionalInt season,
    OptionalInt number,
    Optional<EpisodeId> copyOf) {}
