/// What is known whatever the episode: the tables of well-known software, the words that stand for
/// a registry, and what tables and catalog know of each word.
///
/// Knows no page and no episode. Lists of names are in `extract.catalog`.
///
/// To add a well-known package: a line in `known/TYPE.txt`. A name that is an ordinary word goes to
/// `terms.txt`, or gets a `~` in its table; a phrase that only looks like a name to `phrases.txt`.
@NullMarked
package dev.earshot.extract.known;

import org.jspecify.annotations.NullMarked;
