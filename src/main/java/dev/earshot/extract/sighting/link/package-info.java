/// Reads what links say: pages of registries, forges and projects, and the words that bear the
/// link.
///
/// To add a forge: a line in `forges.tsv`. What links say of the words around them, `Addresses` and
/// `Namesakes`, is asked by `sighting.name`.
@NullMarked
package dev.earshot.extract.sighting.link;

import org.jspecify.annotations.NullMarked;
