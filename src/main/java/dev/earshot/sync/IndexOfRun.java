package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.index.EpisodeIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The index during one run: opened for writing when there is something to write, as most runs
/// bring nothing new. Everything that touches its files happens on a thread of its own.
final class IndexOfRun implements AutoCloseable {
  private final Stages stages;
  private final Archive archive;
  private final Path folder;
  private final WriterThread writer = new WriterThread();
  // Only the writer's thread looks at it.
  private @Nullable IndexFollower follower;

  IndexOfRun(Stages stages, Archive archive, Path folder) {
    this.stages = stages;
    this.archive = archive;
    this.folder = folder;
  }

  /// Begins to learn from what came, while the caller goes on.
  void learn() {
    writer.start(() -> follower().learn());
  }

  /// Brings the index up to the archive.
  SyncReport.Indexed follow() throws IOException, InterruptedException {
    AtomicReference<SyncReport.Indexed> done = new AtomicReference<>(SyncReport.Indexed.NOTHING);
    writer.run(() -> {
      if (!isCurrent()) {
        done.set(follower().follow());
      }
    });
    return done.get();
  }

  /// Makes the index anew.
  SyncReport.Indexed rebuild() throws IOException, InterruptedException {
    AtomicReference<SyncReport.Indexed> done = new AtomicReference<>(SyncReport.Indexed.NOTHING);
    writer.run(() -> {
      follower().startOver();
      done.set(follower().follow());
    });
    return done.get();
  }

  @Override
  public void close() {
    writer.end(() -> {
      IndexFollower opened = follower;
      if (opened != null) {
        opened.close();
      }
    });
  }

  private boolean isCurrent() throws IOException {
    return EpisodeIndexer.committed(folder)
        .filter(committed -> IndexFollower.isCurrent(committed, archive, code()))
        .isPresent();
  }

  /// Names all that has a say in what is derived from an episode.
  private String code() {
    String tables = stages.tables().get();
    return CodeVersion.ofDeriving() + (tables.isEmpty() ? "" : "+" + tables);
  }

  private IndexFollower follower() throws IOException {
    IndexFollower opened = follower;
    if (opened == null) {
      String code = code();
      Derivation derivation = new Derivation(stages.cleaner().get(), stages.extractor().get());
      EpisodeIndexer indexer = EpisodeIndexer.open(folder);
      try {
        opened = new IndexFollower(archive, derivation, indexer, code, writer::isEnding);
      } catch (IOException | RuntimeException e) {
        indexer.close();
        throw e;
      }
      follower = opened;
    }
    return opened;
  }
}
