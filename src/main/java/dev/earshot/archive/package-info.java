/// The durable record: every episode ever seen, and what we know of each feed. The truth.
///
/// Useful for: anything that must not be lost; the only user of JDBC. Not for: anything that can be
/// made again from it: that lives in the index.
@NullMarked
package dev.earshot.archive;

import org.jspecify.annotations.NullMarked;
