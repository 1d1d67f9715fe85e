/// How text becomes terms, so that what developers write is found as they type it.
///
/// A text is cut into [dev.earshot.index.text.Chunk]s at spaces and hard punctuation; a chunk
/// yields the whole token, its segments, their parts and squashed forms; simple words yield their
/// stems besides. `asyncio.TaskGroup` is found as `asyncio.TaskGroup`, `asyncio`, `TaskGroup`,
/// `task group` and `asynciotaskgroup`.
///
/// Segments take a position each, so that phrases reach across them; everything else stands where
/// its segment begins. Stems are marked ([dev.earshot.index.text.stem.Stemmers#MARK]) and so never
/// mistaken for the word itself.
///
/// Useful for: analysis at indexing and at search time. Not for: which field gets what (`index`),
/// what a query means (`search`).
@NullMarked
package dev.earshot.index.text;

import org.jspecify.annotations.NullMarked;
