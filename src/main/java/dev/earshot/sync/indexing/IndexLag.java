package dev.earshot.sync.indexing;

import dev.earshot.archive.Archive;
import dev.earshot.index.EpisodeIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// How far an index is behind its archive.
public final class IndexLag {
  private IndexLag() {}

  /// How many changes of the archive the index lacks; empty where there is no index, or it has to
  /// be made anew, as it is of another archive or was made by other code.
  ///
  /// @param tables as in [Deriving#tables()]
  /// @throws IOException where the index cannot be read just now
  public static Optional<Long> of(Path index, Archive archive, String tables) throws IOException {
    return EpisodeIndexer.committed(index)
        .filter(committed -> IndexFollower.fits(committed, archive, Deriving.code(tables)))
        .map(committed -> archive.lastSequence() - committed.sequence());
  }

  /// The number of the last change that the index holds, whatever code made it; that of the
  /// archive's last change where there is no index of this archive.
  public static long sequence(Path index, Archive archive) throws IOException {
    long last = archive.lastSequence();
    return EpisodeIndexer.committed(index)
        .filter(committed -> committed.archiveId().equals(archive.id()))
        .map(committed -> Math.min(last, committed.sequence()))
        .orElse(last);
  }
}
