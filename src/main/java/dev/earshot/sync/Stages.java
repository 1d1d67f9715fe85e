package dev.earshot.sync;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.parse.FeedParser;
import dev.earshot.schedule.RefreshPolicy;

/// The stages that a run strings together.
public record Stages(
    FeedFetcher fetcher,
    FeedParser parser,
    ShowNotesCleaner cleaner,
    MentionExtractor extractor,
    RefreshPolicy policy) {}
