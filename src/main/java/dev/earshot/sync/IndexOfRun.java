package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.index.EpisodeIndexer;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The index during one run: opened for writing when there is something to write, as most runs
/// bring nothing new. Used by one thread.
final class IndexOfRun implements AutoCloseable {
  private final Stages stages;
  private final Archive archive;
  private final Path folder;
  private @Nullable IndexFollower follower;

  IndexOfRun(Stages stages, Archive archive, Path folder) {
    this.stages = stages;
    this.archive = archive;
    this.folder = folder;
  }

  /// Begins to learn from what came.
  void learn() throws IOException, InterruptedException {
    follower().learn();
  }

  /// Brings the index up to the archive.
  SyncReport.Indexed follow() throws IOException, InterruptedException {
    boolean current =
        EpisodeIndexer.committed(folder)
            .filter(committed -> IndexFollower.isCurrent(committed, archive, code()))
            .isPresent();
    return current ? SyncReport.Indexed.NOTHING : follower().follow();
  }

  /// Makes the index anew.
  SyncReport.Indexed rebuild() throws IOException, InterruptedException {
    follower().startOver();
    return follower().follow();
  }

  @Override
  public void close() {
    if (follower != null) {
      follower.close();
    }
  }

  /// Names all that has a say in what is derived from an episode.
  private String code() {
    String tables = stages.tables().get();
    return CodeVersion.ofDeriving() + (tables.isEmpty() ? "" : "+" + tables);
  }

  private IndexFollower follower() throws IOException, InterruptedException {
    IndexFollower opened = follower;
    if (opened == null) {
      opened =
          new IndexFollower(
              archive,
              new Derivation(stages.cleaner().get(), stages.extractor().get()),
              EpisodeIndexer.open(folder),
              code());
      follower = opened;
    }
    return opened;
  }
}
