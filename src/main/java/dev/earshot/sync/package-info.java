/// Strings the stages together: one run over the due feeds.
///
/// Useful for: everything that needs to know more than one stage; nothing else does. Not for:
/// policy or parsing of its own.
///
/// [Sync] is the run; `FeedSync` takes one feed from its server to the archive, with the help of
/// `Pages` (feeds in several documents), `Continuity` (what the archive knew of its episodes),
/// `Relocations` (feeds that move) and `CheckBook` (when to ask again). What happens below the
/// archive is in `indexing`.
@NullMarked
package dev.earshot.sync;

import org.jspecify.annotations.NullMarked;
