package dev.earshot.search.answer;

import dev.earshot.podcast.Mention;

/// A package that an episode mentions, and the episode.
public record EpisodeMention(EpisodeHeader episode, Mention mention) {}
