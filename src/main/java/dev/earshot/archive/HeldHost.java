package dev.earshot.archive;

import java.time.Instant;

/// A host that asked to be left alone for a while.
///
/// @param reason what it said, in words
public record HeldHost(String host, Instant until, String reason) {}
