/// Links as they were meant: absolute, without trackers and detours.
///
/// Useful for: another tracking parameter (`tracking-parameters.txt`) or redirector
/// (`redirectors.tsv`, each with an example that the tests try). Not for: asking the network where
/// a short link leads; this package never does.
@NullMarked
package dev.earshot.clean.link;

import org.jspecify.annotations.NullMarked;
