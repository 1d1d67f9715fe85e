package dev.earshot.benchmark;

import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How many megabytes of feeds are parsed in a second, beside feedparser and `xmllint --stream`.
///
/// No test. Run with the class path of the tests:
///
/// `java -cp target/test-classes:target/classes:LIBRARIES dev.earshot.benchmark.ParseBenchmark
/// FOLDER...`
///
/// Cold is the first reading of the whole folder in a new virtual machine, its start left out; warm
/// the best of the later ones. The others are timed from start to end of their process.
final class ParseBenchmark {
  private static final URI URL = URI.create("https://pod.example/feed.xml");
  private static final int PASSES = 8;

  private ParseBenchmark() {}

  static void main(String[] folders) throws IOException, InterruptedException {
    if (folders.length == 2 && folders[0].equals("cold")) {
      System.out.println(pass(bodies(files(Path.of(folders[1])))));
      return;
    }
    for (String folder : folders) {
      List<Path> files = files(Path.of(folder));
      List<byte[]> bodies = bodies(files);
      double megabytes = bodies.stream().mapToLong(body -> body.length).sum() / 1e6;
      double best = Double.MAX_VALUE;
      for (int i = 0; i < PASSES; i++) {
        best = Math.min(best, pass(bodies));
      }
      print(folder, "warm", megabytes, best);
      print(folder, "cold", megabytes, cold(folder));
      print(folder, "feedparser", megabytes, feedparser(files));
      print(folder, "xmllint", megabytes, xmllint(files));
    }
  }

  /// Seconds for parsing each body once.
  private static double pass(List<byte[]> bodies) {
    long start = System.nanoTime();
    for (byte[] body : bodies) {
      try {
        new FeedParser().parse(URL, body, Optional.empty());
      } catch (NotAFeedException none) {
        throw new IllegalArgumentException(none);
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double cold(String folder) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Path out = Files.createTempFile("cold", ".txt");
    List<String> command =
        List.of(java, "-cp", classes, ParseBenchmark.class.getName(), "cold", folder);
    time(new ProcessBuilder(command).redirectOutput(out.toFile()));
    return Double.parseDouble(Files.readString(out).strip());
  }

  private static double feedparser(List<Path> files) throws IOException, InterruptedException {
    Path in = Files.createTempFile("feeds", ".txt");
    Files.write(in, files.stream().map(Path::toString).toList());
    String script = "src/test/resources/reference/reference.py";
    return time(
        new ProcessBuilder("/usr/bin/python3", script)
            .redirectInput(in.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD));
  }

  private static double xmllint(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xmllint", "--stream", "--noout", "--huge"));
    files.forEach(file -> command.add(file.toString()));
    return time(new ProcessBuilder(command));
  }

  private static double time(ProcessBuilder process) throws IOException, InterruptedException {
    long start = System.nanoTime();
    process.redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String folder, String what, double megabytes, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %-10s %6.1f MB in %6.2f s: %6.1f MB/s%n",
        Path.of(folder).getFileName(),
        what,
        megabytes,
        seconds,
        megabytes / seconds);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  private static List<byte[]> bodies(List<Path> files) throws IOException {
    List<byte[]> bodies = new ArrayList<>();
    for (Path file : files) {
      bodies.add(Files.readAllBytes(file));
    }
    return bodies;
  }
}
