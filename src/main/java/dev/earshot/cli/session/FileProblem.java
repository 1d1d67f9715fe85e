package dev.earshot.cli.session;

import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/// Why a file could not be read or written, in words: Java's exceptions often name the file alone.
public final class FileProblem {
  private FileProblem() {}

  /// `no such file or folder`, or what the system says of it.
  public static String of(Exception problem) {
    return switch (problem) {
      case UncheckedIOException wrapped -> of(Objects.requireNonNull(wrapped.getCause()));
      case CharacterCodingException _ -> "no text in UTF-8";
      case NoSuchFileException _ -> "no such file or folder";
      case AccessDeniedException _ -> "permission denied";
      case NotDirectoryException _ -> "a file stands where a folder should";
      case FileAlreadyExistsException _ -> "a file stands there already";
      case FileSystemException other when other.getReason() != null -> lower(other.getReason());
      default -> lower(String.valueOf(problem.getMessage()));
    };
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
