package dev.earshot.benchmark;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.parse.FeedParser;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.RawNotes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How many megabytes of raw notes are cleaned in a second, cold and warm, on one thread.
///
/// Run by hand: `java -cp target/test-classes:target/classes:target/earshot.jar
/// dev.earshot.benchmark.CleanBenchmark FOLDER…`, each a folder of feeds.
final class CleanBenchmark {
  private static final int ROUNDS = 4;

  private CleanBenchmark() {}

  public static void main(String[] folders) throws Exception {
    for (String folder : folders) {
      List<Episode> episodes = episodes(Path.of(folder));
      double megabytes = episodes.stream().mapToLong(CleanBenchmark::bytes).sum() / 1e6;
      double cold = megabytes / seconds(episodes);
      double warm = 0;
      for (int round = 0; round < ROUNDS; round++) {
        warm = Math.max(warm, megabytes / seconds(episodes));
      }
      System.out.printf(
          "%s: %d episodes, %.1f MB of notes: cold %.1f MB/s, warm %.1f MB/s%n",
          folder, episodes.size(), megabytes, cold, warm);
    }
  }

  private static List<Episode> episodes(Path folder) throws Exception {
    List<Episode> episodes = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        URI feed = URI.create("https://feeds.example/" + file.getFileName());
        episodes.addAll(
            new FeedParser().parse(feed, Files.readAllBytes(file), Optional.empty()).episodes());
      }
    }
    return episodes;
  }

  private static long bytes(Episode episode) {
    long bytes = 0;
    for (RawNotes notes : episode.notes()) {
      bytes += notes.text().getBytes(StandardCharsets.UTF_8).length;
    }
    return bytes;
  }

  private static double seconds(List<Episode> episodes) {
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    long start = System.nanoTime();
    for (Episode episode : episodes) {
      cleaner.lessons(cleaner.clean(episode, episode.link(), Learned.NOTHING));
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
