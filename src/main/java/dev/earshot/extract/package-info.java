/// From an episode and its clean show notes to the packages they mention, with the evidence.
///
/// Useful for: names, versions, package URLs. Not for: reading HTML (`clean`).
@NullMarked
package dev.earshot.extract;

import org.jspecify.annotations.NullMarked;
