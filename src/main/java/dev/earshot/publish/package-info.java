/// Episodes as feeds for other programs, written by Rome.
///
/// Useful for: what a podcast client or a feed reader is to subscribe to. Not for: reading feeds,
/// which `parse` does.
@NullMarked
package dev.earshot.publish;

import org.jspecify.annotations.NullMarked;
