/// What an episode looks like in the index: the block of documents that stands for it, every field,
/// what is written into it, and how much a word counts by where it stands.
///
/// Every field's name and type is said once, in `EpisodeFields`; `search` reads what is written
/// here. Not for: when it is written (`index`), and how text becomes terms (`index.text`).
@NullMarked
package dev.earshot.index.document;

import org.jspecify.annotations.NullMarked;
