/// Gathers the signs for and against each sighting from its place, spelling, neighbours and rows of
/// names, and weighs them.
///
/// A new sign is a constant of `Sign`, a line here that sets it, and a training: the test tool
/// `TrainModel` writes `model.tsv`.
@NullMarked
package dev.earshot.extract.clue;

import org.jspecify.annotations.NullMarked;
