/// The language in which episodes are asked for, as values: from typed text to
/// [dev.earshot.search.query.Clause]s.
///
/// Nothing typed is an error: what is no syntax is a word, and a remark says how it was taken.
///
/// Useful for: everything about the syntax. Not for: what a clause finds (`search`); no Lucene
/// here.
@NullMarked
package dev.earshot.search.query;

import org.jspecify.annotations.NullMarked;
