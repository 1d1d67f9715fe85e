package dev.earshot.search.snapshot;

import dev.earshot.index.IndexVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOFunction;

/// The folder of an index, and what may be wrong with it.
record IndexFolder(Path path) {
  /// In bytes: beyond this, reading what one question takes costs more than mapping all.
  private static final long LARGE = 1L << 30;

  /// Opens the last commit.
  DirectoryReader open() throws UnusableIndexException {
    return open(FSDirectory::open);
  }

  /// The same for one question. Files are read then: mapping them into memory calls native code,
  /// and the JVM takes longer to prepare for that than the answer takes, unless they are large.
  DirectoryReader openOnce() throws UnusableIndexException {
    return open(folder -> size() < LARGE ? new NIOFSDirectory(folder) : FSDirectory.open(folder));
  }

  private long size() {
    File[] files = path.toFile().listFiles();
    long size = 0;
    for (File file : files == null ? new File[0] : files) {
      size += file.length(); // A writer may have deleted it by now: 0.
    }
    return size;
  }

  private DirectoryReader open(IOFunction<Path, Directory> access) throws UnusableIndexException {
    DirectoryReader reader = reader(access);
    try {
      if (!IndexVersion.isCurrent(reader.getIndexCommit().getUserData())) {
        throw new UnusableIndexException(UnusableIndexException.Reason.OTHER_VERSION, path);
      }
      return reader;
    } catch (IOException | UnusableIndexException failed) {
      closeQuietly(reader, failed);
      throw failed instanceof UnusableIndexException unusable
          ? unusable
          : new UnusableIndexException(UnusableIndexException.Reason.CORRUPT, path, failed);
    }
  }

  /// Lucene throws whatever it stumbles over in files that are not what they should be.
  private DirectoryReader reader(IOFunction<Path, Directory> access) throws UnusableIndexException {
    if (!Files.isDirectory(path)) {
      throw new UnusableIndexException(UnusableIndexException.Reason.MISSING, path);
    }
    try {
      return DirectoryReader.open(access.apply(path));
    } catch (IndexNotFoundException missing) {
      throw new UnusableIndexException(UnusableIndexException.Reason.MISSING, path, missing);
    } catch (IOException | RuntimeException corrupt) {
      throw new UnusableIndexException(UnusableIndexException.Reason.CORRUPT, path, corrupt);
    }
  }

  static void closeQuietly(DirectoryReader reader, Exception failed) {
    try {
      reader.close();
    } catch (IOException again) {
      failed.addSuppressed(again);
    }
  }
}
