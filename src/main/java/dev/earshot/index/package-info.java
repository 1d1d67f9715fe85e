/// Writes episodes, topics and mentions into Lucene. Everything here can be made again from the
/// archive.
///
/// Useful for: field names and types (each said once, in `EpisodeFields`), analysis, commits. Not
/// for: asking questions (`search`).
@NullMarked
package dev.earshot.index;

import org.jspecify.annotations.NullMarked;
