/// From an episode and its clean show notes to the packages they mention, with the evidence.
///
/// Useful for: names, versions, package URLs. Not for: reading HTML (`clean`), lists of names
/// (`extract.catalog`).
///
/// The way of an episode: a `Page` is its text with links and marks (`extract.page`); a `Reading`
/// of it tells which registries it is about (`extract.reading`); matchers find sightings, each a
/// place and the software it may name (`extract.sighting`), which the tables and the catalog know
/// (`extract.known`); the signs for and against are gathered and weighed (`extract.clue`);
/// `MentionMaker` makes the mention with versions, presenters and quote. What links teach about
/// other episodes goes through `Learned`.
///
/// Each of these packages knows only those before it: catalog, known, page, reading, sighting,
/// clue.
@NullMarked
package dev.earshot.extract;

import org.jspecify.annotations.NullMarked;
