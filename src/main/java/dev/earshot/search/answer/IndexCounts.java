package dev.earshot.search.answer;

/// How much the index holds.
public record IndexCounts(long feeds, long episodes, long topics, long mentions) {}
