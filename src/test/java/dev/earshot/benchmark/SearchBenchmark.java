package dev.earshot.benchmark;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.IndexedEpisode;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.Fts5;
import dev.earshot.search.JudgedQuery;
import dev.earshot.search.RssNotes;
import dev.earshot.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Searches many episodes, recombined from real notes, beside SQLite's FTS5 on the same text: time
/// of the judged queries, warm and in one process, time of indexing, and size.
///
/// Compile the tests, then run it with the test class path (`mvn dependency:build-classpath`):
///
/// `java -Xmx2g --enable-native-access=ALL-UNNAMED -cp target/test-classes:target/classes:LIBRARIES
/// dev.earshot.benchmark.SearchBenchmark FEEDS EPISODES FOLDER`
///
/// with a folder of RSS feeds, how many episodes to make of them (0: the feeds as they are), and an
/// empty folder for both indexes.
public final class SearchBenchmark {
  private static final Path QUERIES = Path.of("src/test/resources/search/judged.tsv");
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final int COMMIT_EVERY = 100_000;

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<IndexedEpisode> real = read(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Path index = folder.resolve("index");
    Path database = folder.resolve("fts5.db");
    Iterable<IndexedEpisode> episodes = wanted == 0 ? real : new Recombined(real, wanted);
    try (Fts5 fts5 = new Fts5(database)) {
      Duration ours = timed(() -> index(index, episodes));
      say("indexed in " + ours + ", " + size(index) + " bytes");
      Duration theirs = timed(() -> fts5.putAll(episodes));
      say("FTS5 indexed in " + theirs + ", " + Files.size(database) + " bytes");
      List<String> queries = JudgedQuery.read(QUERIES).stream().map(JudgedQuery::query).toList();
      try (EpisodeSearcher searcher = EpisodeSearcher.open(index, InstantSource.system())) {
        say(searcher.counts().episodes() + " episodes, " + queries.size() + " queries");
        measure("Earshot", queries, query -> searcher.search(SearchQuery.of(query)));
      }
      measure("FTS5", queries, fts5::search);
    }
  }

  private static List<IndexedEpisode> read(Path feeds) throws IOException {
    List<IndexedEpisode> episodes = new ArrayList<>();
    try (Stream<Path> files = Files.list(feeds)) {
      for (Path file : files.sorted().toList()) {
        episodes.addAll(RssNotes.read(file));
      }
    }
    return episodes;
  }

  private static void index(Path folder, Iterable<IndexedEpisode> episodes) throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      int put = 0;
      for (IndexedEpisode episode : episodes) {
        indexer.put(episode);
        if (++put % COMMIT_EVERY == 0) {
          indexer.commit(new IndexState("benchmark", put, ""));
        }
      }
      indexer.commit(new IndexState("benchmark", put, "all"));
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private interface Search {
    Object answer(String query) throws Exception;
  }

  private static void measure(String name, List<String> queries, Search search) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (String query : queries) {
        long start = System.nanoTime();
        search.answer(query);
        if (round >= WARM_UP) {
          times.add(System.nanoTime() - start);
        }
      }
    }
    times.sort(null);
    say(name + ": p50 " + millis(times, 50) + ", p99 " + millis(times, 99));
  }

  private static String millis(List<Long> sorted, int percent) {
    return String.format(Locale.ROOT, "%.2f ms", sorted.get(sorted.size() * percent / 100) / 1e6);
  }

  private static Duration timed(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return Duration.ofMillis((System.nanoTime() - start) / 1_000_000);
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
