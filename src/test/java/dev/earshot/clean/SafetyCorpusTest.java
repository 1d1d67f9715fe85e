package dev.earshot.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.earshot.podcast.ShowNotes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cleans the attack vectors of other sanitisers' test suites, as they are and as feeds escape
/// them.
class SafetyCorpusTest {
  @Test
  void nothingHarmfulIsLeftOfAnyVector() throws IOException {
    List<String> failures = new ArrayList<>();
    List<String> vectors = vectors();
    for (String vector : vectors) {
      check(vector, failures);
      check(vector.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"), failures);
      check("<p>before</p>" + vector + "<p>after</p>", failures);
    }
    assertThat(vectors).hasSizeGreaterThan(300);
    assertThat(failures).isEmpty();
  }

  private static void check(String vector, List<String> failures) {
    ShowNotes notes = Notes.clean(vector);
    Unsafe.in(notes.html()).forEach(what -> failures.add(what + " left of " + vector));
    notes
        .links()
        .forEach(link -> {
          String scheme = String.valueOf(link.url().getScheme());
          if (!List.of("http", "https", "mailto").contains(scheme)) {
            failures.add("link " + link.url() + " left of " + vector);
          }
        });
  }

  private static List<String> vectors() throws IOException {
    Path corpus = Path.of(System.getProperty("earshot.corpus", ""), "html-tests");
    assumeThat(Files.isDirectory(corpus))
        .as("no corpus: set -Dearshot.corpus to a folder that has html-tests")
        .isTrue();
    List<String> vectors = new ArrayList<>();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.equals("expect.json")) {
          for (JsonNode entry : JsonMapper.shared().readTree(Files.readString(file))) {
            vectors.add(entry.get("payload").asString());
          }
        } else {
          String text = text(file);
          vectors.add(text);
          text.lines().filter(line -> line.indexOf('<') >= 0).limit(10).forEach(vectors::add);
        }
      }
    }
    return vectors;
  }

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = zip.readAllBytes();
      } catch (IOException notZipped) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
      }
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
