/// Answers from a read-only snapshot of the index.
///
/// Useful for: every question that the command line asks of episodes and packages. Not for: feed
/// state (`archive`).
@NullMarked
package dev.earshot.search;

import org.jspecify.annotations.NullMarked;
