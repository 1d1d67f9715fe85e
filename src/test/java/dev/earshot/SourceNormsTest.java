package dev.earshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the sources to the house norms. `mvn test -Dtest=SourceNormsTest -Dformat.write=true`
/// formats them.
class SourceNormsTest {
  private static final int MAX_MAIN_LINES = 300;
  private static final int MAX_TEST_LINES = 500;
  private static final int MAX_COLUMNS = 100;

  @Test
  void sourcesAreFormatted() throws IOException {
    boolean write = Boolean.getBoolean("format.write");
    List<Path> unformatted =
        sources().parallelStream().filter(file -> !isFormatted(file, write)).sorted().toList();
    assertThat(unformatted)
        .as("files that google-java-format would change (mend with -Dformat.write=true)")
        .isEmpty();
  }

  @Test
  void filesAreSmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > (file.startsWith("src/main") ? MAX_MAIN_LINES : MAX_TEST_LINES)) {
        large.add(file + ": " + lines + " lines");
      }
    }
    assertThat(large).isEmpty();
  }

  @Test
  void linesFitTheColumns() throws IOException {
    List<String> wide = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > MAX_COLUMNS && !lines.get(i).startsWith("import ")) {
          wide.add(file + ":" + (i + 1));
        }
      }
    }
    assertThat(wide).isEmpty();
  }

  /// Formats the file where asked to, which leaves it formatted.
  private static boolean isFormatted(Path file, boolean write) {
    try {
      String source = Files.readString(file);
      String formatted = format(source);
      if (write && !formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
      return write || formatted.equals(source);
    } catch (IOException | FormatterException e) {
      throw new AssertionError(file + " cannot be formatted", e);
    }
  }

  private static String format(String source) throws FormatterException {
    String ordered =
        ImportOrderer.reorderImports(
            RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
    return new Formatter().formatSource(ordered);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
