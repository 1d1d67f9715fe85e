/// What a typed word looks for in the index: its spellings and inflections, written apart or
/// together, and the word that was meant where it is mistyped.
///
/// Knows single words and phrases alone: what joins them, [dev.earshot.search.query] reads and
/// [dev.earshot.search.plan] compiles.
@NullMarked
package dev.earshot.search.words;

import org.jspecify.annotations.NullMarked;
