/// What mentions say when they are counted: how often, since when, more often than before, together
/// more often than chance.
///
/// Useful for: sums and statistics over [dev.earshot.search.answer.Occurrence]s; everything here is
/// a pure function. Not for: reading the index.
@NullMarked
package dev.earshot.search.trends;

import org.jspecify.annotations.NullMarked;
