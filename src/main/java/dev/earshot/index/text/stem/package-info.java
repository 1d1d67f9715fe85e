/// What makes words alike that a person takes for the same: inflected forms, by language, and
/// diacritics.
///
/// The stemmers are Lucene's; a new language is a line in `Languages`.
@NullMarked
package dev.earshot.index.text.stem;

import org.jspecify.annotations.NullMarked;
