package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People search while a sync commits again and again.
class SearchWhileWritingTest {
  private static final int COMMITS = 12;
  private static final SearchQuery QUERY = SearchQuery.of("pytest tenants").page(100, 0);
  private static final SearchQuery HALF = SearchQuery.of("halfway");

  @TempDir Path folder;

  @Test
  void everySearchSeesOneWholeCommit() throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder);
        ExecutorService readers = Executors.newFixedThreadPool(2)) {
      commit(indexer, 1);
      List<Future<Integer>> searching = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        searching.add(readers.submit(reader(done)));
      }
      for (int commit = 2; commit <= COMMITS; commit++) {
        commit(indexer, commit);
        assertThat(visible()).as("a commit is seen by who opens the index next").isEqualTo(commit);
      }
      done.set(true);
      for (Future<Integer> each : searching) {
        assertThat(each.get()).isPositive();
      }
    }
  }

  /// Rewrites every episode and adds one, so that a mixture of two commits would show.
  private static void commit(EpisodeIndexer indexer, int commit) throws Exception {
    for (int i = 0; i < commit; i++) {
      indexer.put(
          TestEpisode.of("e" + i).title("round" + commit).topic("pytest", "tenants").build());
    }
    indexer.put(TestEpisode.of("e0").title("halfway").topic("other", "words").build());
    indexer.put(TestEpisode.of("e0").title("round" + commit).topic("pytest", "tenants").build());
    indexer.commit(new IndexState("test", commit, ""));
  }

  private Callable<Integer> reader(AtomicBoolean done) {
    return () -> {
      int searches = 0;
      int last = 0;
      while (!done.get() || searches == 0) {
        int seen = visible();
        assertThat(seen).as("time does not run back").isGreaterThanOrEqualTo(last);
        last = seen;
        searches++;
      }
      return searches;
    };
  }

  /// How many commits a new searcher sees; all that it sees must be of the last one.
  private int visible() throws Exception {
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      Hits hits = searcher.search(QUERY);
      assertThat(hits.hits())
          .extracting(hit -> hit.episode().title())
          .containsOnly("round" + hits.total());
      assertThat(searcher.count(HALF)).isZero();
      assertThat(searcher.counts().episodes()).isEqualTo(hits.total());
      return Math.toIntExact(hits.total());
    }
  }
}
