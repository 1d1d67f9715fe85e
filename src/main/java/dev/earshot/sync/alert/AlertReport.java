package dev.earshot.sync.alert;

import dev.earshot.archive.Alert;
import java.util.Optional;

/// What became of one alert's hits.
///
/// @param delivered how many hits arrived
/// @param waiting how many are left for another time
/// @param problem why
public record AlertReport(Alert alert, int delivered, int waiting, Optional<String> problem) {}
