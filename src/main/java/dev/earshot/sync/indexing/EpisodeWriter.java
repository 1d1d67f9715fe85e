package dev.earshot.sync.indexing;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Show;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/// Derives episodes on all cores, writes them into the index, and counts.
final class EpisodeWriter {
  private final Derivation derivation;
  private final EpisodeIndexer indexer;
  private final LongAdder written = new LongAdder();
  private final LongAdder mentions = new LongAdder();

  EpisodeWriter(Derivation derivation, EpisodeIndexer indexer) {
    this.derivation = derivation;
    this.indexer = indexer;
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
    return written.sum();
  }

  long mentions() {
    return mentions.sum();
  }

  private void write(ArchivedEpisode archived, Show show, Knowledge known) {
    try {
      IndexedEpisode episode = derivation.derive(archived, show, known);
      indexer.put(episode);
      written.increment();
      mentions.add(episode.mentions().size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
