/// When a feed is due again, and why, in words.
///
/// Useful for: pure policy and the one loop that follows it. Not for: fetching.
@NullMarked
package dev.earshot.schedule;

import org.jspecify.annotations.NullMarked;
