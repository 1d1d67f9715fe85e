/// One commit of the index, open for reading: its documents as episodes, topics and mentions, and
/// the way through their blocks.
///
/// Useful for: everything that reads what [dev.earshot.index.document] wrote. Not for: what is
/// asked, and which answer is better (`search.plan`).
@NullMarked
package dev.earshot.search.snapshot;

import org.jspecify.annotations.NullMarked;
