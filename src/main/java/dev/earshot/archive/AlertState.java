package dev.earshot.archive;

import java.time.Instant;
import java.util.Optional;

/// An alert and how it goes.
///
/// @param matched the number of the last change it was asked of
/// @param hits how many episodes answered since it is there, delivered or not
/// @param waiting how many of them are to be delivered
/// @param lastFound when an episode answered last
/// @param problem why the last delivery failed, if it did
public record AlertState(
    Alert alert,
    long matched,
    int hits,
    int waiting,
    Optional<Instant> lastFound,
    Optional<String> problem) {}
