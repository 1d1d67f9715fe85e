/// Finds the places that may name software: by links (`link`), by install commands and imports
/// (`command`), by names in the text (`name`).
///
/// To add a registry: a line in `registries.tsv`. A place is a `Sighting` with the `Sign`s that the
/// way of finding it gives; what its surroundings say comes from `extract.clue`.
@NullMarked
package dev.earshot.extract.sighting;

import org.jspecify.annotations.NullMarked;
