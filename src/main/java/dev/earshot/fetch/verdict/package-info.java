/// What several outcomes together mean: a feed has moved.
///
/// Useful for: whoever keeps the state of feeds from one run to the next. Not for: fetching;
/// nothing here does anything.
@NullMarked
package dev.earshot.fetch.verdict;

import org.jspecify.annotations.NullMarked;
