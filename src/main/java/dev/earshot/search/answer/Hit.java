package dev.earshot.search.answer;

import dev.earshot.podcast.Topic;
import dev.earshot.search.passage.Snippet;
import java.util.Optional;

/// One episode that answers a query.
///
/// @param score higher is better; comparable only within one query
/// @param topic the part of the notes that answers best, where one part does
/// @param explanation how the score came about, where the query asked for it
public record Hit(
    EpisodeHeader episode,
    double score,
    Snippet snippet,
    Optional<Topic> topic,
    Optional<String> explanation) {}
