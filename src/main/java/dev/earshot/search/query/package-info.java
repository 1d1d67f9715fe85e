/// What is asked, as values: whole questions with their scope
/// ([dev.earshot.search.query.SearchQuery] and others), and the language in which they are typed,
/// down to [dev.earshot.search.query.Clause]s.
///
/// Nothing typed is an error: what is no syntax is a word, and a remark says how it was taken.
///
/// Useful for: everything about the syntax. Not for: what a clause finds (`search.plan`); no Lucene
/// here.
@NullMarked
package dev.earshot.search.query;

import org.jspecify.annotations.NullMarked;
