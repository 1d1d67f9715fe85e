package dev.earshot.benchmark;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.KnownNames;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.parse.FeedParser;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How long the extractor takes to open, and how many episodes it reads in a second, cold and warm,
/// on one thread, with the episodes parsed and cleaned beforehand; beside it the cleaner's rate.
///
/// Run by hand: `java -cp target/test-classes:target/classes:target/earshot.jar
/// dev.earshot.benchmark.ExtractBenchmark FOLDER…`, each a folder of feeds; without any, only
/// opening is timed.
final class ExtractBenchmark {
  private static final int ROUNDS = 4;

  private ExtractBenchmark() {}

  private record Read(Episode episode, ShowNotes notes) {}

  public static void main(String[] folders) throws Exception {
    long start = System.nanoTime();
    PackageCatalog catalog = PackageCatalog.builtIn();
    double catalogOpen = millis(start);
    MentionExtractor extractor = new MentionExtractor(catalog);
    System.out.printf("catalog %.0f ms, with tables %.0f ms%n", catalogOpen, millis(start));
    start = System.nanoTime();
    int packages = KnownNames.packages("Ruby on Rails").size();
    System.out.printf("%d package of a known name in %.0f ms%n", packages, millis(start));
    for (String folder : folders) {
      measure(folder, extractor);
    }
  }

  private static double millis(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void measure(String folder, MentionExtractor extractor) throws Exception {
    List<Episode> episodes = episodes(Path.of(folder));
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    List<Read> reads = new ArrayList<>();
    long start = System.nanoTime();
    for (Episode episode : episodes) {
      reads.add(new Read(episode, cleaner.clean(episode, episode.link(), Learned.NOTHING)));
    }
    double clean = episodes.size() / ((System.nanoTime() - start) / 1e9);
    double cold = rate(reads, extractor);
    double warm = 0;
    for (int round = 0; round < ROUNDS; round++) {
      warm = Math.max(warm, rate(reads, extractor));
    }
    System.out.printf(
        "%s: %d episodes: extract %.0f/s cold, %.0f/s warm; clean, cold, %.0f/s%n",
        folder, episodes.size(), cold, warm, clean);
  }

  /// Episodes a second, each with what it teaches, as a sync takes both.
  private static double rate(List<Read> reads, MentionExtractor extractor) {
    long start = System.nanoTime();
    for (Read read : reads) {
      extractor.lessons(read.episode(), read.notes());
      extractor.extract(read.episode(), read.notes(), Learned.NOTHING);
    }
    return reads.size() / ((System.nanoTime() - start) / 1e9);
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
}
