/// Writes episodes, topics and mentions into Lucene. Everything here can be made again from the
/// archive.
///
/// Here is the one writer and what its commits say. `document` says what an episode looks like in
/// the index, field by field; `text` how text becomes terms. Not for: asking questions (`search`).
@NullMarked
package dev.earshot.index;

import org.jspecify.annotations.NullMarked;
