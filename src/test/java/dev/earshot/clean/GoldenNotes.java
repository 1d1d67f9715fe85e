package dev.earshot.clean;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The golden pairs under `notes/`: a note as a feed gives it, and what is made of it.
final class GoldenNotes {
  static final Path FOLDER = Path.of("src/test/resources/dev/earshot/clean/notes");

  private GoldenNotes() {}

  /// Every note, in order of name.
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .filter(file -> !file.toString().endsWith(".clean.html"))
          .sorted()
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static List<String> sources() {
    return files().stream().map(GoldenNotes::read).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
