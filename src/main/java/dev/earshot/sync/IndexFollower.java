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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index up to the archive: derives and writes each episode that changed after the last
/// change the index holds. An index that is not of this archive or this code begins at the start.
final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final int BATCH = 256;

  private final Archive archive;
  private final Derivation derivation;
  private final EpisodeIndexer indexer;
  private final String version = CodeVersion.ofDeriving();
  private final LongAdder mentions = new LongAdder();
  // Lucene loses its files when a thread that is interrupted touches them: all writing happens on a
  // thread of its own, which nobody interrupts.
  private final ExecutorService writing = Executors.newSingleThreadExecutor();
  private volatile boolean stopping;
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
  void startOver() throws IOException, InterruptedException {
    write(() -> {
      indexer.clear();
      sequence = 0;
      return sequence;
    });
  }

  /// Takes over what the archive holds by now; visible to searchers after [#commit].
  ///
  /// @throws InterruptedException where the calling thread is interrupted: taking over ends soon
  void follow() throws IOException, InterruptedException {
    write(() -> {
      followChanges();
      return sequence;
    });
  }

  private void followChanges() throws IOException {
    List<ArchivedEpisode> changes = archive.changesAfter(sequence, BATCH);
    while (!changes.isEmpty() && !stopping) {
      put(changes, shows());
      sequence = changes.getLast().sequence();
      episodes += changes.size();
      changes = archive.changesAfter(sequence, BATCH);
    }
  }

  /// Makes all of it durable and visible.
  ///
  /// @return what was taken over since this follower began
  SyncReport.Indexed commit() throws IOException, InterruptedException {
    return write(() -> {
      boolean committed = indexer.commit(new IndexState(archive.id(), sequence, version));
      return new SyncReport.Indexed(episodes, mentions.sum(), committed);
    });
  }

  /// Ends the writing; what was not committed is dropped and followed again next time.
  @Override
  public void close() {
    stopping = true;
    boolean interrupted = Thread.interrupted();
    try {
      write(() -> {
        indexer.close();
        return true;
      });
    } catch (InterruptedException again) {
      interrupted = true;
    } catch (IOException e) {
      LOG.warn("closing the index", e);
    }
    writing.shutdown();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> T write(Callable<T> work) throws IOException, InterruptedException {
    try {
      return writing.submit(work).get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case RuntimeException unchecked -> throw unchecked;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
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
