package dev.earshot.search;

/// How much the index holds.
public record IndexCounts(long feeds, long episodes, long topics, long mentions) {}
