package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FeedFetcher;
import dev.earshot.fetch.FetchLimits;
import dev.earshot.parse.FeedParser;
import dev.earshot.schedule.RefreshPolicy;
import dev.earshot.schedule.RefreshSettings;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.query.SearchQuery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.HttpUrl;

/// A data folder, all that syncs into it, and a clock that the test sets.
final class SyncFixture implements AutoCloseable {
  static final Instant START = Instant.parse("2026-03-02T18:00:00Z");

  final Archive archive;
  final Sync sync;
  private final Path folder;
  private final FeedFetcher fetcher;
  private Instant now = START;
  private final InstantSource clock = () -> now;

  SyncFixture(Path folder) {
    this(folder, FetchLimits.DEFAULT);
  }

  SyncFixture(Path folder, FetchLimits limits) {
    this.folder = folder;
    archive = Archive.open(folder.resolve("archive.db"));
    fetcher = new FeedFetcher(limits, new AddressPolicy(true, _ -> false), "Earshot/test", clock);
    Stages stages =
        new Stages(
            fetcher,
            new FeedParser(),
            ShowNotesCleaner::new,
            MentionExtractor::new,
            () -> "",
            new RefreshPolicy(RefreshSettings.DEFAULT));
    sync = new Sync(stages, archive, index(), clock);
  }

  Path index() {
    return folder.resolve("index");
  }

  void at(Instant instant) {
    now = instant;
  }

  /// Fetches feeds whether or not they are due.
  SyncReport run(HttpUrl... feeds) throws InterruptedException, IOException {
    List<Subscription> list = Stream.of(feeds).map(SyncFixture::subscription).toList();
    return sync.run(list, true, SyncListener.NONE);
  }

  FeedState state(HttpUrl feed) {
    return archive.feed(subscription(feed).url()).orElseThrow();
  }

  /// How many episodes a search finds.
  long found(String words) throws Exception {
    try (EpisodeSearcher searcher = EpisodeSearcher.open(index(), clock)) {
      return searcher.search(SearchQuery.of(words)).total();
    }
  }

  /// All that an export would tell.
  String everything() throws Exception {
    StringBuilder all = new StringBuilder();
    try (EpisodeSearcher searcher = EpisodeSearcher.open(index(), clock)) {
      searcher.episodes(episode -> all.append(episode).append('\n'));
    }
    return all.toString();
  }

  static Subscription subscription(HttpUrl feed) {
    return new Subscription(URI.create(feed.toString()), Optional.empty());
  }

  /// @param etag empty for a server without
  static MockResponse feed(String etag, String... elements) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .body(
                "<rss version=\"2.0\"><channel><title>Show</title>"
                    + String.join("", elements)
                    + "</channel></rss>");
    return (etag.isEmpty() ? response : response.setHeader("ETag", etag)).build();
  }

  static String item(String guid, String notes) {
    return "<item><guid>%s</guid><title>Episode %s</title><description>%s</description></item>"
        .formatted(guid, guid, notes);
  }

  @Override
  public void close() {
    fetcher.close();
    archive.close();
  }
}
