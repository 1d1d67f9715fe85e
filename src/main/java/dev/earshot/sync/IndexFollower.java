package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.archive.FeedState;
import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.IndexedEpisode;
import dev.earshot.podcast.Show;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/// Brings the index up to the archive: derives and writes each episode that changed after the last
/// change the index holds. An index that is not of this archive or this code begins at the start.
final class IndexFollower implements AutoCloseable {
  private static final int BATCH = 256;

  private final Archive archive;
  private final Derivation derivation;
  private final EpisodeIndexer indexer;
  private final String version = CodeVersion.ofDeriving();
  private final LongAdder mentions = new LongAdder();
  private long sequence;
  private long episodes;

  IndexFollower(Archive archive, Derivation derivation, EpisodeIndexer indexer) throws IOException {
    this.archive = archive;
    this.derivation = derivation;
    this.indexer = indexer;
    Optional<IndexState> state = indexer.state().filter(this::fits);
    if (state.isEmpty()) {
      indexer.clear();
    }
    this.sequence = state.map(IndexState::sequence).orElse(0L);
  }

  /// Derives everything anew, from the first change on.
  void startOver() throws IOException {
    indexer.clear();
    sequence = 0;
  }

  /// Takes over what the archive holds by now; visible to searchers after [#commit].
  void follow() throws IOException, InterruptedException {
    List<ArchivedEpisode> changes = archive.changesAfter(sequence, BATCH);
    if (changes.isEmpty()) {
      return;
    }
    while (!changes.isEmpty()) {
      put(changes, shows());
      sequence = changes.getLast().sequence();
      episodes += changes.size();
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      changes = archive.changesAfter(sequence, BATCH);
    }
  }

  /// Makes all of it durable and visible.
  ///
  /// @return what was taken over since this follower began
  SyncReport.Indexed commit() throws IOException {
    boolean committed = indexer.commit(new IndexState(archive.id(), sequence, version));
    return new SyncReport.Indexed(episodes, mentions.sum(), committed);
  }

  @Override
  public void close() throws IOException {
    indexer.close();
  }

  /// Deriving is pure and the index takes documents from many threads; each episode stands once in
  /// a batch, so their order does not matter.
  private void put(List<ArchivedEpisode> changes, Map<URI, Show> shows) throws IOException {
    try {
      changes.parallelStream()
          .forEach(change -> {
            try {
              IndexedEpisode episode =
                  derivation.derive(change, shows.getOrDefault(change.feed(), Show.UNKNOWN));
              mentions.add(episode.mentions().size());
              indexer.put(episode);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Map<URI, Show> shows() {
    return archive.feeds().stream()
        .filter(feed -> feed.show().isPresent())
        .collect(Collectors.toMap(FeedState::url, feed -> feed.show().orElseThrow()));
  }

  private boolean fits(IndexState state) {
    return state.archiveId().equals(archive.id())
        && state.derivation().equals(version)
        && state.sequence() <= archive.lastSequence();
  }
}
