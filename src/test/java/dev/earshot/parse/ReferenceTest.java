package dev.earshot.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Compares titles and dates with those that Python's feedparser reads from every file of a corpus.
/// What is known to differ, and why, stands in `reference/deviations.tsv`.
///
/// `-Dearshot.corpus=FOLDER -Dearshot.python=/usr/bin/python3`, a Python that has feedparser.
class ReferenceTest {
  private static final URI URL = URI.create("https://pod.example/feed.xml");
  private static final Path FOLDER = Path.of("src/test/resources/reference");
  private static final JsonMapper MAPPER = new JsonMapper();

  /// An episode as both tell it.
  private record Told(String title, Optional<Long> date) {}

  @Test
  void titlesAndDatesAreThoseOfTheReference() throws IOException, InterruptedException {
    String corpus = System.getProperty("earshot.corpus", "");
    String python = System.getProperty("earshot.python", "");
    assumeFalse(corpus.isEmpty(), "no corpus: run with -Dearshot.corpus=FOLDER");
    assumeFalse(python.isEmpty(), "no feedparser: run with -Dearshot.python=PYTHON");
    List<String> deviations = known();
    List<String> unknown = new ArrayList<>();
    int files = 0;
    for (JsonNode line : reference(python, feeds(Path.of(corpus)))) {
      String path = line.path("path").asString();
      List<Told> expected = line.path("entries").valueStream().map(ReferenceTest::told).toList();
      if (!expected.isEmpty()) {
        files++;
        deviation(expected, read(Path.of(path)))
            .filter(words -> deviations.stream().noneMatch(path::endsWith))
            .ifPresent(words -> unknown.add(path + ": " + words));
      }
    }
    System.out.println(files + " files with entries compared, " + unknown.size() + " differ");
    assertThat(unknown).isEmpty();
  }

  private static List<String> known() throws IOException {
    return Files.readAllLines(FOLDER.resolve("deviations.tsv")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .toList();
  }

  private static List<Path> feeds(Path corpus) throws IOException {
    try (Stream<Path> files = Files.walk(corpus)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<JsonNode> reference(String python, List<Path> feeds)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("feeds", ".txt");
    Path out = Files.createTempFile("reference", ".json");
    Files.write(in, feeds.stream().map(Path::toString).toList());
    int code =
        new ProcessBuilder(python, FOLDER.resolve("reference.py").toString())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    assertThat(code).as("what Python ends with").isZero();
    try (Stream<String> lines = Files.lines(out, StandardCharsets.UTF_8)) {
      return lines.map(line -> MAPPER.readTree(line)).toList();
    }
  }

  private static List<Told> read(Path file) throws IOException {
    try {
      Feed feed = new FeedParser().parse(URL, Files.readAllBytes(file), Optional.empty());
      return feed.episodes().stream().map(ReferenceTest::told).toList();
    } catch (NotAFeedException none) {
      return List.of();
    }
  }

  /// What differs; empty where every entry has its episode, with its title and its date, if any.
  private static Optional<String> deviation(List<Told> expected, List<Told> read) {
    if (read.size() < expected.size()) {
      return Optional.of(read.size() + " of " + expected.size() + " episodes");
    }
    List<Told> left = new ArrayList<>(read);
    for (Told entry : expected) {
      Optional<Told> same = left.stream().filter(episode -> agree(entry, episode)).findFirst();
      if (same.isEmpty()) {
        return Optional.of("no episode is " + entry);
      }
      left.remove(same.get());
    }
    return Optional.empty();
  }

  /// A title or a date that feedparser does not find may be there nevertheless.
  private static boolean agree(Told entry, Told episode) {
    boolean title = entry.title.isEmpty() || entry.title.equals(episode.title);
    return title && (entry.date.isEmpty() || entry.date.equals(episode.date));
  }

  private static Told told(JsonNode entry) {
    JsonNode date = entry.path("date");
    return new Told(
        plain(entry.path("title").asString("")),
        date.isNumber() ? Optional.of(date.asLong()) : Optional.empty());
  }

  private static Told told(Episode episode) {
    return new Told(plain(episode.title()), episode.published().map(Instant::getEpochSecond));
  }

  /// Without markup: feedparser keeps it in titles.
  private static String plain(String title) {
    String once = Jsoup.parse(title).text();
    return Jsoup.parse(once).text().replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
