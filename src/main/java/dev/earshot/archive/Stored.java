package dev.earshot.archive;

/// What storing a feed changed, in episodes.
public record Stored(int added, int changed, int unchanged) {}
