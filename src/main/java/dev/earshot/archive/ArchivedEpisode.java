package dev.earshot.archive;

import dev.earshot.podcast.Episode;
import java.net.URI;
import java.time.Instant;

/// An episode as the archive keeps it.
///
/// @param sequence the number of its last change
/// @param feed the URL of its feed as subscribed
/// @param firstSeen when it was first read from the feed
/// @param lastChanged when what the feed says about it changed last
public record ArchivedEpisode(
    long sequence, URI feed, Episode episode, Instant firstSeen, Instant lastChanged) {}
