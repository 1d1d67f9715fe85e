package dev.earshot.search.trends;

import dev.earshot.podcast.Purl;

/// A package that is mentioned more often than before.
///
/// @param now how many episodes of the period mention it
/// @param before how many of the period before did
/// @param growth the share of episodes that mention it, by that of before; half an episode is added
///   to both counts, so that it is finite
/// @param surprise the [LogLikelihood] of the two shares
public record Trend(Purl purl, String name, int now, int before, double growth, double surprise) {}
