package dev.earshot.index;

import dev.earshot.index.document.Analyzers;
import dev.earshot.index.document.EpisodeBlock;
import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.index.document.Keys;
import dev.earshot.index.text.Terms;
import dev.earshot.podcast.EpisodeId;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;

/// The one writer of an index folder. Threads may share it.
///
/// Nothing is seen by searchers, and nothing survives a crash, before [#commit]: reopened after a
/// crash, the index is as the last commit left it.
public final class EpisodeIndexer implements AutoCloseable {
  private static final double RAM_BUFFER_MB = 64;

  /// In bytes.
  private static final long SMALL = 256L << 20;

  /// A segment this many times smaller than another is not merged into it.
  private static final int MANY_TIMES = 8;

  private final Directory directory;
  private final IndexWriter writer;
  private final Analyses analyses = new Analyses();
  private Optional<IndexState> state;

  private EpisodeIndexer(Directory directory, IndexWriter writer, Optional<IndexState> state) {
    this.directory = directory;
    this.writer = writer;
    this.state = state;
  }

  /// Opens an index folder for writing, making it where there is none. What cannot be read, or is
  /// of another version of the program, is thrown away: [#state] is then empty, and the caller
  /// fills the index anew.
  ///
  /// @throws IndexBusyException if another process has it open for writing
  public static EpisodeIndexer open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    try {
      if (!isReadable(directory)) {
        wipe(directory);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      return new EpisodeIndexer(directory, writer, stateOf(writer));
    } catch (LockObtainFailedException held) {
      directory.close();
      throw new IndexBusyException(folder, held);
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  /// What the last commit in an index folder says of itself, without opening it for writing; empty
  /// where there is none that this version can read.
  public static Optional<IndexState> committed(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory) ? committed(directory) : Optional.empty();
    }
  }

  /// What the last commit said of itself; empty where there is none: fill the index from the start.
  public synchronized Optional<IndexState> state() {
    return state;
  }

  /// Adds an episode, or replaces it where the index has it.
  public void put(IndexedEpisode episode) throws IOException {
    String language = episode.show().language().map(Keys::language).orElse("");
    Terms analysis = analyses.borrow(language);
    writer.updateDocuments(block(episode.episode().id()), EpisodeBlock.of(episode, analysis));
    analyses.giveBack(language, analysis);
  }

  /// Removes an episode; does nothing where the index does not have it.
  public void delete(EpisodeId id) throws IOException {
    writer.deleteDocuments(block(id));
  }

  /// Removes everything.
  public synchronized void clear() throws IOException {
    writer.deleteAll();
    state = Optional.empty();
  }

  /// Makes all changes durable and visible, together with what the index then says of itself.
  ///
  /// @return whether there was anything to commit
  public synchronized boolean commit(IndexState newState) throws IOException {
    boolean isChanged = writer.isOpen() && writer.hasUncommittedChanges();
    if (!isChanged && state.equals(Optional.of(newState))) {
      return false;
    }
    writer.setLiveCommitData(userData(newState).entrySet());
    writer.commit();
    state = Optional.of(newState);
    return true;
  }

  /// Leaves a small index with one segment, and beside it at most a small one that grows: every
  /// search from a cold shell opens all of them, and each takes it some milliseconds. A large index
  /// would be written too often that way, and opening it is little of what it takes to search it.
  ///
  /// To be called when all is committed; where it fails, nothing is lost but time.
  public synchronized void tidy() throws IOException {
    LongSummaryStatistics sizes = new LongSummaryStatistics();
    for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
      sizes.accept(segment.sizeInBytes());
    }
    if (sizes.getCount() > 1 && sizes.getSum() < SMALL) {
      long others = sizes.getSum() - sizes.getMax();
      writer.forceMerge(others * MANY_TIMES < sizes.getMax() ? 2 : 1);
      writer.commit();
    }
  }

  /// Closes the index; what was not committed is dropped.
  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(Analyzers.of(Set.of()))
        .setSimilarity(Analyzers.similarity())
        .setRAMBufferSizeMB(RAM_BUFFER_MB);
  }

  private static Term block(EpisodeId id) {
    return new Term(EpisodeFields.BLOCK, id.value());
  }

  /// Whether there is an index of this version, or none at all. Opening a reader checks the
  /// structure of every file, and Lucene throws whatever it stumbles over.
  private static boolean isReadable(Directory directory) throws IOException {
    return !DirectoryReader.indexExists(directory) || committed(directory).isPresent();
  }

  /// A disk that fails or a thread that is interrupted says nothing about the index: such errors
  /// are the caller's.
  private static Optional<IndexState> committed(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return stateOf(reader.getIndexCommit().getUserData());
    } catch (ThreadInterruptedException interrupted) {
      throw interrupted;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | NoSuchFileException
        | FileNotFoundException
        | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static void wipe(Directory directory) throws IOException {
    try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private static Optional<IndexState> stateOf(IndexWriter writer) {
    Map<String, String> data = new TreeMap<>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return stateOf(data);
  }

  private static Optional<IndexState> stateOf(Map<String, String> data) {
    if (!IndexVersion.isCurrent(data)) {
      return Optional.empty();
    }
    return Optional.of(
        new IndexState(
            data.getOrDefault(IndexVersion.ARCHIVE_KEY, ""),
            Long.parseLong(data.getOrDefault(IndexVersion.SEQUENCE_KEY, "0")),
            data.getOrDefault(IndexVersion.DERIVATION_KEY, "")));
  }

  private static Map<String, String> userData(IndexState state) {
    return Map.of(
        IndexVersion.VERSION_KEY, IndexVersion.current(),
        IndexVersion.ARCHIVE_KEY, state.archiveId(),
        IndexVersion.SEQUENCE_KEY, Long.toString(state.sequence()),
        IndexVersion.DERIVATION_KEY, state.derivation());
  }
}
