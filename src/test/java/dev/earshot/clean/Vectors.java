package dev.earshot.clean;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Notes that attack whoever shows them.
final class Vectors {
  private static final Path FOLDER = Path.of("src/test/resources/dev/earshot/clean");

  private Vectors() {}

  /// Ours: plain ones, and those that hope to be read otherwise the second time.
  static List<String> own() throws IOException {
    List<String> vectors = new ArrayList<>(Files.readAllLines(FOLDER.resolve("vectors.txt")));
    vectors.addAll(mutations());
    return vectors;
  }

  /// One a line; control characters are written as their pictures, `␀` for NUL.
  static List<String> mutations() throws IOException {
    return Files.readAllLines(FOLDER.resolve("mutations.txt")).stream()
        .map(line ->
            line.replace('␀', (char) 0)
                .replace('␁', (char) 1)
                .replace('␉', (char) 9)
                .replace('␊', (char) 10))
        .toList();
  }

  /// The vectors of other sanitisers' test suites, where `-Dearshot.corpus` names a folder that has
  /// them; otherwise none.
  static List<String> ofCorpus() throws IOException {
    List<String> vectors = new ArrayList<>();
    Path corpus = Path.of(System.getProperty("earshot.corpus", ""), "html-tests");
    if (Files.isDirectory(corpus)) {
      try (Stream<Path> files = Files.walk(corpus)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          add(file, vectors);
        }
      }
    }
    return vectors;
  }

  /// As it stands, as feeds escape it, and between harmless words.
  static List<String> variants(String vector) {
    String escaped = vector.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return List.of(vector, escaped, "<p>before</p>" + vector + "<p>after</p>");
  }

  private static void add(Path file, List<String> vectors) throws IOException {
    if (file.getFileName().toString().equals("expect.json")) {
      for (JsonNode entry : JsonMapper.shared().readTree(Files.readString(file))) {
        vectors.add(entry.get("payload").asString());
      }
    } else {
      String text = text(file);
      vectors.add(text);
      text.lines().filter(line -> line.indexOf('<') >= 0).limit(10).forEach(vectors::add);
    }
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
