package dev.earshot.cli.session;

import dev.earshot.archive.Archive;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder with everything that Earshot keeps: `archive.db`, `index/`, `log/`, and `lock` while
/// somebody writes.
public record DataFolder(Path path) {
  private static final List<String> OWN = List.of("archive.db", "index", "packages.catalog");
  private static final List<String> SYSTEMS =
      List.of("lost+found", "@eaDir", "System Volume Information", "$RECYCLE.BIN");

  /// Where the index lies.
  public Path index() {
    return path.resolve("index");
  }

  /// Where the log goes.
  public Path log() {
    return path.resolve("log");
  }

  /// The archive, whether or not it is there.
  public Path archiveFile() {
    return path.resolve("archive.db");
  }

  /// Names the package catalog that was brought up to date here; empty where there is none.
  public String catalogName() {
    Path catalog = path.resolve("packages.catalog");
    try {
      return Files.exists(catalog)
          ? Files.size(catalog) + "@" + Files.getLastModifiedTime(catalog).toMillis()
          : "";
    } catch (IOException e) {
      throw new InputException("cannot read " + catalog + ": " + FileProblem.of(e));
    }
  }

  /// Whether anything was ever archived here.
  public boolean hasArchive() {
    try {
      return Files.size(archiveFile()) > 0;
    } catch (IOException nothingThere) {
      return false;
    }
  }

  /// Whether the folder holds other things and nothing of Earshot's own: somebody else's folder,
  /// named by mistake; or a file.
  public boolean isForeign() {
    if (isFile()) {
      return true;
    }
    if (!Files.isDirectory(path) || OWN.stream().map(path::resolve).anyMatch(Files::exists)) {
      return false;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, DataFolder::isStrange)) {
      return files.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException unreadable) {
      return false;
    }
  }

  /// Lists, settings and logs may lie here before anything else does, and so may what is left of an
  /// archive that was moved away, and what systems put into each disk's root.
  private static boolean isStrange(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && !name.startsWith("archive.db")
        && !SYSTEMS.contains(name)
        && !List.of("log", "lock").contains(name)
        && !name.matches(".*\\.(?:txt|opml|xml|csv|json|properties|log|lock|pid|bak)");
  }

  private boolean isFile() {
    return Files.exists(path) && !Files.isDirectory(path);
  }

  /// What is said of a folder that is somebody else's.
  public String foreign() {
    return path
        + (isFile() ? " is a file" : " holds other files and is no data folder of Earshot")
        + ": name a new or empty folder with --data";
  }

  /// The archive, where there is one.
  public Optional<Archive> existingArchive() {
    return hasArchive() ? Optional.of(Archive.open(archiveFile())) : Optional.empty();
  }

  /// The archive, made where there is none.
  public Archive archive() {
    create();
    return Archive.open(archiveFile());
  }

  /// Makes this process the only one that writes here until the lock is closed.
  ///
  /// @throws BusyException if another process is
  public Lock lock() {
    create();
    Path file = path.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock held = tryLock(channel);
      if (held == null) {
        channel.close();
        throw new BusyException(path, Files.readString(file).strip());
      }
      channel.truncate(0);
      String owner = Long.toString(ProcessHandle.current().pid());
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.US_ASCII)));
      return new Lock(channel);
    } catch (IOException e) {
      throw new InputException(
          "cannot write into the data folder " + path + ": " + FileProblem.of(e));
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /// Only the owner may look in: feed addresses can hold passwords.
  private void create() {
    if (isForeign()) {
      throw new InputException(foreign());
    }
    try {
      PrivateFiles.folder(path);
      PrivateFiles.folder(index());
      PrivateFiles.file(archiveFile());
    } catch (IOException e) {
      throw new InputException("cannot make the data folder " + path + ": " + FileProblem.of(e));
    }
  }

  /// Held while this process writes.
  public record Lock(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException ignored) {
        // The system lets go of the lock with the process at the latest.
      }
    }
  }
}
