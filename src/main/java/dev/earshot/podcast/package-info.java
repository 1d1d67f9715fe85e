/// The vocabulary: what feeds say and what the stages derive from it, as immutable records.
///
/// Useful for: every other package; stages share nothing else. Not for: what *we* know about a feed
/// (that is `FeedState` in `archive`), and no library types.
///
/// Text is kept as the feed gives it, whitespace trimmed; nothing here is safe to print raw.
@NullMarked
package dev.earshot.podcast;

import org.jspecify.annotations.NullMarked;
