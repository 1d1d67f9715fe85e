package dev.earshot.sync.indexing;

import dev.earshot.archive.Archive;
import dev.earshot.index.EpisodeIndexer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// The index during one run: opened for writing when there is something to write, as most runs
/// bring nothing new. Everything that touches its files happens on a thread of its own.
public final class IndexOfRun implements AutoCloseable {
  private final Deriving deriving;
  private final Archive archive;
  private final Path folder;
  private final LongConsumer written;
  private final WriterThread writer = new WriterThread();
  // Only the writer's thread looks at it.
  private @Nullable IndexFollower follower;

  /// @param written hears how many episodes were written so far, on the threads that write
  public IndexOfRun(Deriving deriving, Archive archive, Path folder, LongConsumer written) {
    this.deriving = deriving;
    this.archive = archive;
    this.folder = folder;
    this.written = written;
  }

  /// Begins to learn from what came, while the caller goes on.
  public void learn() {
    writer.start(() -> follower().learn());
  }

  /// Brings the index up to the archive.
  public Indexed follow() throws IOException, InterruptedException {
    AtomicReference<Indexed> done = new AtomicReference<>(Indexed.NOTHING);
    writer.run(() -> {
      if (!isCurrent()) {
        done.set(follower().follow());
      }
    });
    return done.get();
  }

  /// Takes out of the index what the archive forgot, and leaves the rest to another run where that
  /// is much.
  ///
  /// @return whether nothing is left
  public boolean forget() throws IOException, InterruptedException {
    AtomicBoolean done = new AtomicBoolean();
    writer.run(() -> done.set(isCurrent() || follower().forget()));
    return done.get();
  }

  /// Makes the index anew.
  public Indexed rebuild() throws IOException, InterruptedException {
    AtomicReference<Indexed> done = new AtomicReference<>(Indexed.NOTHING);
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
    return IndexLag.of(folder, archive, deriving.tables().get())
        .filter(lag -> lag == 0)
        .isPresent();
  }

  private IndexFollower follower() throws IOException {
    IndexFollower opened = follower;
    if (opened == null) {
      String code = deriving.code();
      Derivation derivation = new Derivation(deriving.cleaner().get(), deriving.extractor().get());
      EpisodeIndexer indexer = EpisodeIndexer.open(folder);
      try {
        EpisodeWriter episodes = new EpisodeWriter(derivation, indexer, written);
        Teacher teacher = new Teacher(archive, derivation, code);
        opened = new IndexFollower(archive, teacher, episodes, indexer, code, writer::isEnding);
      } catch (IOException | RuntimeException e) {
        indexer.close();
        throw e;
      }
      follower = opened;
    }
    return opened;
  }
}
