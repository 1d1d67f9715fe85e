package dev.earshot.sync.indexing;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Show;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;

/// Derives episodes on all cores, writes them into the index, and counts.
final class EpisodeWriter {
  private final Derivation derivation;
  private final EpisodeIndexer indexer;
  private final LongConsumer heard;
  private final AtomicLong written = new AtomicLong();
  private final LongAdder mentions = new LongAdder();

  /// @param heard how many were written so far, on the threads that write
  EpisodeWriter(Derivation derivation, EpisodeIndexer indexer, LongConsumer heard) {
    this.derivation = derivation;
    this.indexer = indexer;
    this.heard = heard;
  }

  /// Deriving is pure and the index takes documents from many threads; each episode stands once
  /// among them, so their order does not matter.
  void write(List<ArchivedEpisode> episodes, Show show, Knowledge known) throws IOException {
    try {
      episodes.parallelStream().forEach(episode -> write(episode, show, known));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  long written() {
    return written.get();
  }

  long mentions() {
    return mentions.sum();
  }

  private void write(ArchivedEpisode archived, Show show, Knowledge known) {
    try {
      IndexedEpisode episode = derivation.derive(archived, show, known);
      indexer.put(episode);
      mentions.add(episode.mentions().size());
      heard.accept(written.incrementAndGet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
