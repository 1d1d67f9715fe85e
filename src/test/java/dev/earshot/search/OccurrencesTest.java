package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.TestEpisode;
import dev.earshot.podcast.Mention;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.query.Scope;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What counting sees of an index.
class OccurrencesTest {
  private static final int MANY = 60;

  @TempDir Path folder;

  private static TestEpisode episode(int number) {
    return TestEpisode.of("e" + number).title("Episode " + number);
  }

  @Test
  void aChangedEpisodeCountsAsItIsNow() throws Exception {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      for (int i = 0; i < MANY; i++) {
        indexer.put(episode(i).topic("t", "x").mention("pypi", "django").build());
      }
      indexer.commit(new IndexState("test", 1, ""));
      indexer.put(episode(1).topic("t", "y").mention("pypi", "flask").build());
      indexer.commit(new IndexState("test", 2, ""));
    }
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      List<Occurrence> found = searcher.occurrences(Set.of(Mention.Kind.PACKAGE), Scope.ALL);
      assertThat(found).hasSize(MANY);
    }
  }
}
