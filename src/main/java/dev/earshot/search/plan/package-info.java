/// From a question to Lucene's query, and the order of what it finds.
///
/// [dev.earshot.search.plan.Planner] reads the question and gives way where nothing has all of it;
/// [dev.earshot.search.plan.Ranking] orders the best anew. What a single word looks for,
/// `search.words` says; how questions are written, `search.query`.
@NullMarked
package dev.earshot.search.plan;

import org.jspecify.annotations.NullMarked;
