/// Brings the index up to the archive: what is derived from an episode, and what all episodes
/// teach.
///
/// Useful for: everything below the archive in one run. Not for: feeds and their servers.
///
/// [IndexOfRun] owns the thread on which the index is written and opens it when there is something
/// to write; `IndexFollower` takes over the archive's changes; `Teacher` learns from all episodes,
/// `Derivation` reads one of them with that `Knowledge`, `EpisodeWriter` does so on all cores.
/// `Progress` is what the index remembers of how it was made, by which [CodeVersion].
@NullMarked
package dev.earshot.sync.indexing;

import org.jspecify.annotations.NullMarked;
