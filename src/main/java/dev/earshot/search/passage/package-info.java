/// Cuts the passage out of an episode's notes that answers best, and marks the words that match.
///
/// Knows texts and positions alone: which topic of which episode it is, [dev.earshot.search] says.
@NullMarked
package dev.earshot.search.passage;

import org.jspecify.annotations.NullMarked;
