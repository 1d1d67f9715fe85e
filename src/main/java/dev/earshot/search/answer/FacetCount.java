package dev.earshot.search.answer;

/// How many of the answers have a value.
public record FacetCount(String value, long episodes) {}
