/// What comes back from a search, as values: episodes with and without their notes, hits, mentions
/// of packages, counts.
///
/// No Lucene here, and nothing that is safe to print raw: text is as the feeds have it.
@NullMarked
package dev.earshot.search.answer;

import org.jspecify.annotations.NullMarked;
