package dev.earshot.cli.episodes;

import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Questions, one a line; empty lines ask nothing, and are answered so.
final class QueryLines {
  private QueryLines() {}

  /// @param file `-` is standard input
  static List<String> read(Path here, String file) {
    try (BufferedReader lines = new BufferedReader(open(here, file))) {
      return lines.lines().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new InputException("cannot read the queries in " + file + ": " + FileProblem.of(e));
    }
  }

  private static Reader open(Path here, String file) throws IOException {
    return file.equals("-")
        ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
        : Files.newBufferedReader(here.resolve(file));
  }
}
