package dev.earshot.search;

/// How many of the answers have a value.
public record FacetCount(String value, long episodes) {}
