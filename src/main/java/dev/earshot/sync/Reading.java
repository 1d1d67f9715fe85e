package dev.earshot.sync;

import dev.earshot.fetch.FetchOutcome;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Feed;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Reads documents, as many at a time as there are cores: more would only fill the memory, as a
/// document takes many times its size while it is read.
final class Reading {
  private final FeedParser parser;
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());

  Reading(FeedParser parser) {
    this.parser = parser;
  }

  /// The feed in a document. One without a title goes by the name that the operator gave it, else
  /// by its host.
  Feed read(Subscription subscription, FetchOutcome.Fetched fetched)
      throws NotAFeedException, InterruptedException {
    cores.acquire();
    try {
      return named(
          parser.parse(subscription.url(), fetched.body(), fetched.contentType()), subscription);
    } finally {
      cores.release();
    }
  }

  private static Feed named(Feed feed, Subscription subscription) {
    if (!feed.show().title().isEmpty()) {
      return feed;
    }
    String host = Optional.ofNullable(feed.url().getHost()).orElse("untitled");
    return new Feed(
        feed.url(),
        feed.show().withTitle(subscription.title().orElse(host)),
        feed.hints(),
        feed.episodes(),
        feed.skipped(),
        feed.mends());
  }
}
