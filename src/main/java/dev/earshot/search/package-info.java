/// Answers from a read-only snapshot of the index.
///
/// Useful for: every question that the command line asks of episodes and packages, all through
/// [dev.earshot.search.EpisodeSearcher]. Not for: feed state (`archive`).
///
/// Here is one class for each kind of question. What is asked is in `query`, what comes back in
/// `answer`; `plan` makes Lucene's queries and orders what they find, with `words` for single
/// words; `snapshot` reads the index, and `passage` cuts snippets.
@NullMarked
package dev.earshot.search;

import org.jspecify.annotations.NullMarked;
