package dev.earshot.benchmark;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.Fts5;
import dev.earshot.search.JudgedQuery;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.query.SearchQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Searches many episodes, recombined from real ones, beside SQLite's FTS5 on the same titles and
/// notes: time of the judged queries, warm and in one process, time of indexing, and size.
///
/// Sync the feeds to recombine into a data folder, compile the tests, then run it with the test
/// class path (`mvn dependency:build-classpath`):
///
/// `java -Xmx2g --enable-native-access=ALL-UNNAMED -cp target/test-classes:target/classes:LIBRARIES
/// dev.earshot.benchmark.SearchBenchmark DATA/index EPISODES FOLDER`
///
/// with how many episodes to make of those in the index (0: take them as they are), and a folder
/// for both new indexes. What is there already is measured as it is.
public final class SearchBenchmark {
  private static final Path QUERIES = Path.of("src/test/resources/search/judged.tsv");

  /// Measured on 4,222 episodes: p50 falls from 2.4 ms of work in the first rounds to 1.4 after 10,
  /// 1.2 after 20, 1.1 after 40 and 0.9 after 80 of them; by then the JVM has compiled what runs
  /// often, and more rounds change nothing.
  private static final int WARM_UP = 80;

  private static final int ROUNDS = 5;
  private static final int COMMIT_EVERY = 100_000;

  private SearchBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<EpisodeDetail> real = read(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[1]);
    Path folder = Path.of(arguments[2]);
    Path index = folder.resolve("index");
    Path database = folder.resolve("fts5.db");
    Iterable<IndexedEpisode> episodes =
        wanted == 0
            ? real.stream().map(SearchBenchmark::unchanged).toList()
            : new Recombined(real, wanted);
    if (!Files.exists(index)) {
      say("indexed in " + timed(() -> index(index, episodes)));
    }
    boolean isNew = !Files.exists(database);
    try (Fts5 fts5 = new Fts5(database)) {
      if (isNew) {
        say("FTS5 indexed in " + timed(() -> fts5.putAll(episodes)));
      }
      say("index " + size(index) + " bytes, FTS5 " + Files.size(database) + " bytes");
      List<String> queries = JudgedQuery.read(QUERIES).stream().map(JudgedQuery::query).toList();
      try (EpisodeSearcher searcher = EpisodeSearcher.open(index, InstantSource.system())) {
        say(searcher.counts().episodes() + " episodes, " + queries.size() + " queries");
        measure("Earshot", queries, query -> searcher.search(SearchQuery.of(query)));
      }
      measure("FTS5", queries, fts5::search);
    }
  }

  private static IndexedEpisode unchanged(EpisodeDetail real) {
    EpisodeHeader header = real.header();
    Show show =
        new Show(
            header.show(), Optional.empty(), "", Optional.of("en"), Optional.empty(), List.of());
    Episode episode =
        new Episode(
            header.id(),
            header.guid(),
            header.title(),
            header.published(),
            header.link(),
            Optional.empty(),
            List.of(),
            Recombined.media(real, real.people()));
    ShowNotes notes = new ShowNotes("", real.text(), real.topics(), real.links(), List.of());
    return new IndexedEpisode(header.feed(), show, episode, notes, real.mentions());
  }

  private static List<EpisodeDetail> read(Path index) throws Exception {
    List<EpisodeDetail> episodes = new ArrayList<>();
    try (EpisodeSearcher searcher = EpisodeSearcher.open(index, InstantSource.system())) {
      searcher.episodes(episodes::add);
    }
    return episodes;
  }

  private static void index(Path folder, Iterable<IndexedEpisode> episodes) throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      int put = 0;
      for (IndexedEpisode episode : episodes) {
        indexer.put(episode);
        if (++put % COMMIT_EVERY == 0) {
          say(put + " put");
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

  /// By the clock, and by the time of the processor, which other programs on the machine do not
  /// stretch.
  private static void measure(String name, List<String> queries, Search search) throws Exception {
    ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    List<Long> times = new ArrayList<>();
    List<Long> works = new ArrayList<>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (String query : queries) {
        long start = System.nanoTime();
        long startOfWork = processor.getCurrentThreadCpuTime();
        search.answer(query);
        if (round >= WARM_UP) {
          works.add(processor.getCurrentThreadCpuTime() - startOfWork);
          times.add(System.nanoTime() - start);
        }
      }
    }
    say(name + ": " + percentiles(times) + " by the clock, " + percentiles(works) + " of work");
  }

  private static String percentiles(List<Long> times) {
    times.sort(null);
    return "p50 " + millis(times, 50) + ", p99 " + millis(times, 99);
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
