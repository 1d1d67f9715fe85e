/// From an episode and its clean show notes to the packages they mention, with the evidence.
///
/// Useful for: names, versions, package URLs. Not for: reading HTML (`clean`), lists of names
/// (`extract.catalog`).
///
/// The way of an episode: `LinkMatcher`, `CommandMatcher` and `NameMatcher` find sightings, each a
/// place and the software it may name (`Resolver`); `PlaceSigns`, `Neighbours` and `Lists` gather
/// the signs for and against; `MentionModel` weighs the signs of all sightings of one package;
/// `MentionMaker` makes the mention with versions, presenters and quote. What links teach about
/// other episodes goes through `Learned` (`LearntNames`, `Ecosystems`).
///
/// `Lexicon` remembers what all tables know of each word, so that a word costs one look-up.
///
/// A name that is an ordinary word goes to `terms.txt`, or gets a `~` in its table; a phrase that
/// only looks like a name goes to `phrases.txt`.
///
/// To add a registry: a line in `registries.tsv` and, for its commands, `commands.txt`. To add a
/// well-known package: a line in `known/TYPE.txt`. After a change of the signs, train anew: the
/// test tool `TrainModel` writes `model.tsv`.
@NullMarked
package dev.earshot.extract;

import org.jspecify.annotations.NullMarked;
