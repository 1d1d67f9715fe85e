package dev.earshot.parse.wire;

import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;

/// What the head of a feed says.
public record Head(Show show, FetchHints hints) {}
