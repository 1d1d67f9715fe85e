/// Reads what links say: pages of registries, forges and projects, and the words that bear the
/// link.
///
/// To add a forge: a line in `forges.tsv`.
@NullMarked
package dev.earshot.extract.sighting.link;

import org.jspecify.annotations.NullMarked;
