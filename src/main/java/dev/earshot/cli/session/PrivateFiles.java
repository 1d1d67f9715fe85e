package dev.earshot.cli.session;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files and folders into which only their owner may look, as addresses of feeds can hold
/// passwords.
public final class PrivateFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFiles() {}

  /// Makes a folder where there is none. One that is there keeps what its owner allows.
  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, only("rwx------"));
    }
  }

  /// Gives a file the permissions of another, where that is there; and its owner and group, where
  /// the system lets us: what root edits stays readable for the user who syncs.
  public static void copyPermissions(Path from, Path to) throws IOException {
    if (POSIX && Files.exists(from)) {
      PosixFileAttributes as = Files.readAttributes(from, PosixFileAttributes.class);
      PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
      try {
        view.setGroup(as.group());
        view.setOwner(as.owner());
      } catch (IOException notAllowed) {
        // Whoever edits owns the file then.
      }
      view.setPermissions(as.permissions());
    }
  }

  /// Makes an empty file where there is none.
  public static void file(Path file) throws IOException {
    try {
      Files.createFile(file, only("rw-------"));
    } catch (FileAlreadyExistsException alreadyThere) {
      // As it should be.
    }
  }

  /// Whether others than the owner and the group may read a file.
  public static boolean isPublic(Path file) {
    try {
      return POSIX && Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException unreadable) {
      return false;
    }
  }

  /// What to do where others may: in the words and with the rights that are said everywhere.
  public static String advice(Path file) {
    return "let the user who syncs own it and nobody else read it: chmod "
        + (Files.isDirectory(file) ? "700 " : "600 ")
        + CommandWords.quoted(file.toString());
  }

  private static FileAttribute<?>[] only(String permissions) {
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
    return POSIX
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(set)}
        : new FileAttribute<?>[0];
  }
}
