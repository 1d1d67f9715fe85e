package dev.earshot.search.answer;

import dev.earshot.podcast.EpisodeId;

/// A topic's heading in an episode, as far as counting needs it.
///
/// @param show the show's title
public record HeadingOccurrence(String heading, EpisodeId episode, String show) {}
