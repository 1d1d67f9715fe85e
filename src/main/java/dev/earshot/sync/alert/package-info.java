/// Alerts: queries that are asked of each new or changed episode, and their hits on the way to who
/// wants to know.
///
/// Useful for: what happens after a run, whoever called it. Not for: how a hit is delivered, which
/// the caller brings along.
///
/// Decision: an alert is asked of the fresh index like any search and its answer is cut down to the
/// episodes that changed. Lucene's monitor, which turns this around and asks stored queries of one
/// document, would be worth it for thousands of alerts; but an episode is a block of documents,
/// words count by their frequency in the whole index and are stemmed in the languages of its feeds,
/// and so only the index itself gives an alert exactly what a search with the same words finds.
///
/// Every hit is written into the archive together with how far was asked, and waits there until its
/// delivery was reported. A crash in between delivers it again: at least once, and once if nothing
/// crashes.
@NullMarked
package dev.earshot.sync.alert;

import org.jspecify.annotations.NullMarked;
