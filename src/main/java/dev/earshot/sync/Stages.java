package dev.earshot.sync;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.parse.FeedParser;
import dev.earshot.schedule.RefreshPolicy;
import dev.earshot.sync.indexing.Deriving;
import java.util.function.Supplier;

/// The stages that a run strings together. Those behind the archive are made when something is to
/// be derived, as they load large tables and most runs bring nothing new.
///
/// @param tables names the tables that the extractor was given, which the program did not bring
///   along; empty where there are none
public record Stages(
    FeedFetcher fetcher,
    FeedParser parser,
    Supplier<ShowNotesCleaner> cleaner,
    Supplier<MentionExtractor> extractor,
    Supplier<String> tables,
    RefreshPolicy policy) {
  Deriving deriving() {
    return new Deriving(cleaner, extractor, tables);
  }
}
