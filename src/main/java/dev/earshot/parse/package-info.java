/// From the bytes of a feed to a [dev.earshot.podcast.Feed].
///
/// Useful for: reading what is in the wild, mending what can be mended; the only user of Rome. Not
/// for: choosing or cleaning show notes (`clean`).
@NullMarked
package dev.earshot.parse;

import org.jspecify.annotations.NullMarked;
