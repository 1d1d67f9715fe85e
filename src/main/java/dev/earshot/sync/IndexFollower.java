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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/// Brings the index up to the archive: derives and writes each episode that changed after the last
/// change the index holds. An index that is not of this archive or this code begins at the start.
///
/// What was taken over is committed now and then and at the end, so that a run that is cut short is
/// not done in vain. A rebuild is committed only when it is done: nobody searches half an index.
final class IndexFollower implements AutoCloseable {
  private static final int BATCH = 256;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(20);

  private final Archive archive;
  private final Derivation derivation;
  private final EpisodeIndexer indexer;
  private final WriterThread writer = new WriterThread();
  private final String version = CodeVersion.ofDeriving();
  private final LongAdder mentions = new LongAdder();
  private long sequence;
  private long episodes;
  private boolean rebuilding;
  private boolean committed;
  private long lastCommit = System.nanoTime();

  IndexFollower(Archive archive, Derivation derivation, EpisodeIndexer indexer)
      throws IOException, InterruptedException {
    this.archive = archive;
    this.derivation = derivation;
    this.indexer = indexer;
    Optional<IndexState> state = indexer.state().filter(this::fits);
    if (state.isPresent()) {
      sequence = state.get().sequence();
    } else {
      startOver();
    }
  }

  /// Derives everything anew, from the first change on.
  void startOver() throws IOException, InterruptedException {
    writer.run(
        () -> {
          indexer.clear();
          sequence = 0;
          rebuilding = true;
        });
  }

  /// Takes over what the archive holds by now.
  ///
  /// @throws InterruptedException where the calling thread is interrupted: taking over ends soon
  void follow() throws IOException, InterruptedException {
    writer.run(this::takeOver);
  }

  /// Makes all of it durable and visible to searchers.
  ///
  /// @return what was taken over since this follower began
  SyncReport.Indexed commit() throws IOException, InterruptedException {
    writer.run(
        () -> {
          rebuilding = false;
          commitNow();
        });
    return new SyncReport.Indexed(episodes, mentions.sum(), committed);
  }

  @Override
  public void close() {
    writer.end(
        () -> {
          try (indexer) {
            if (!rebuilding) {
              commitNow();
            }
          }
        });
  }

  private void takeOver() throws IOException {
    List<ArchivedEpisode> changes = archive.changesAfter(sequence, BATCH);
    while (!changes.isEmpty() && !writer.isEnding()) {
      put(changes, shows());
      sequence = changes.getLast().sequence();
      episodes += changes.size();
      if (!rebuilding && System.nanoTime() - lastCommit > COMMIT_EVERY.toNanos()) {
        commitNow();
      }
      changes = archive.changesAfter(sequence, BATCH);
    }
  }

  private void commitNow() throws IOException {
    committed |= indexer.commit(new IndexState(archive.id(), sequence, version));
    lastCommit = System.nanoTime();
  }

  /// Deriving is pure and the index takes documents from many threads; each episode stands once in
  /// a batch, so their order does not matter.
  private void put(List<ArchivedEpisode> changes, Map<URI, Show> shows) throws IOException {
    try {
      changes.parallelStream()
          .forEach(change -> put(change, shows.getOrDefault(change.feed(), Show.UNKNOWN)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void put(ArchivedEpisode change, Show show) {
    try {
      IndexedEpisode episode = derivation.derive(change, show);
      mentions.add(episode.mentions().size());
      indexer.put(episode);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
