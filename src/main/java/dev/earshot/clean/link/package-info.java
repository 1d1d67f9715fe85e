/// Links as they were meant: absolute, without trackers and detours.
///
/// Useful for: another tracking parameter (`tracking-parameters.txt`), redirector
/// (`redirectors.tsv`) or tracking pixel's host. Not for: asking the network where a short link
/// leads; this package never does.
@NullMarked
package dev.earshot.clean.link;

import org.jspecify.annotations.NullMarked;
