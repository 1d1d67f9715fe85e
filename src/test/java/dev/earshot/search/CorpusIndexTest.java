package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.IndexedEpisode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real notes, in and out.
class CorpusIndexTest {
  @TempDir Path folder;

  @Test
  void everyEpisodeOfTheCorpusComesBack() throws Exception {
    String corpus = System.getProperty("earshot.corpus", "");
    assumeFalse(corpus.isEmpty(), "skipped: -Dearshot.corpus names no folder of real feeds");
    int put = 0;
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      for (Path file : feeds(Path.of(corpus, "notes-feeds"))) {
        for (IndexedEpisode episode : RssNotes.read(file)) {
          indexer.put(episode);
          put++;
        }
      }
      indexer.commit(new IndexState("test", 1, ""));
    }
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      assertThat(searcher.counts().episodes()).isEqualTo(put);
      assertThat(guids(searcher.search(SearchQuery.of("django tenants"))))
          .contains("python-bytes__227");
    }
  }

  private static List<String> guids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.episode().guid().orElseThrow()).toList();
  }

  private static List<Path> feeds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
