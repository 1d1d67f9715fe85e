package dev.earshot.search.trends;

import dev.earshot.podcast.Purl;

/// A package that is mentioned together with another.
///
/// @param together how many episodes mention both
/// @param episodes how many mention this one
/// @param surprise the [LogLikelihood] of its share among the other's episodes against the rest
public record Relation(Purl purl, String name, int together, int episodes, double surprise) {}
