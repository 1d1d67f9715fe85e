package dev.earshot.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpisodeIndexerTest {
  private static final IndexState FIRST = new IndexState("archive", 7, "clean 1");

  @TempDir Path folder;

  private final TestEpisode episode =
      TestEpisode.of("a").title("A").topic("Heading", "Body").mention("pypi", "attrs");

  @Test
  void newFolderHasNoState() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder.resolve("new/index"))) {
      assertThat(indexer.state()).isEmpty();
    }
  }

  @Test
  void stateSurvivesReopening() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      assertThat(indexer.commit(FIRST)).isTrue();
    }
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      assertThat(indexer.state()).contains(FIRST);
    }
  }

  @Test
  void openingOnAnInterruptedThreadLosesNothing() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      indexer.commit(FIRST);
    }
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> EpisodeIndexer.open(folder)).isInstanceOf(IOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(EpisodeIndexer.committed(folder)).contains(FIRST);
  }

  @Test
  void commitsNothingWhereNothingChanged() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      indexer.commit(FIRST);
      List<String> before = files();
      assertThat(indexer.commit(FIRST)).isFalse();
      assertThat(files()).isEqualTo(before);
      assertThat(indexer.commit(new IndexState("archive", 8, "clean 1"))).isTrue();
    }
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      List<String> before = files();
      assertThat(indexer.commit(new IndexState("archive", 8, "clean 1"))).isFalse();
      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void keepsToTwoSegmentsOverManyShortRuns() throws IOException {
    for (int run = 0; run < 20; run++) {
      try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
        indexer.put(TestEpisode.of("run-" + run).title("A").build());
        indexer.commit(new IndexState("archive", run, ""));
        indexer.tidy();
      }
    }
    assertThat(segments()).isLessThanOrEqualTo(2);
    assertThat(EpisodeIndexer.committed(folder)).contains(new IndexState("archive", 19, ""));
  }

  @Test
  void mergesWhatIsNotMuchSmallerThanTheRest() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      for (int run = 0; run < 2; run++) {
        indexer.put(TestEpisode.of("run-" + run).title("A").build());
        indexer.commit(new IndexState("archive", run, ""));
      }
      indexer.tidy();
    }
    assertThat(segments()).isEqualTo(1);
  }

  private int segments() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.leaves().size();
    }
  }

  @Test
  void replacesTheWholeBlock() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      indexer.commit(FIRST);
      indexer.put(episode.topic("Second", "More").build());
      indexer.commit(new IndexState("archive", 8, "clean 1"));
    }
    assertThat(documents()).isEqualTo(4);
  }

  @Test
  void deletesTheWholeBlock() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      indexer.put(TestEpisode.of("b").build());
      indexer.delete(episode.id());
      indexer.commit(FIRST);
    }
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void dropsWhatWasNotCommitted() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(episode.build());
      indexer.commit(FIRST);
      indexer.clear();
    }
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      assertThat(indexer.state()).contains(FIRST);
    }
    assertThat(documents()).isEqualTo(3);
  }

  @Test
  void startsAnewOverADamagedIndex() throws IOException {
    TestEpisode.index(folder, episode);
    for (Path file : list()) {
      if (!file.endsWith(IndexWriter.WRITE_LOCK_NAME)) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    startsAnew();
  }

  @Test
  void startsAnewWhereAFileIsMissing() throws IOException {
    TestEpisode.index(folder, episode);
    for (Path file : list()) {
      if (file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt")) {
        Files.delete(file);
      }
    }
    startsAnew();
  }

  @Test
  void startsAnewOverAnotherVersion() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.addDocument(new Document());
      writer.setLiveCommitData(Map.of(IndexVersion.VERSION_KEY, "0").entrySet());
      writer.commit();
    }
    startsAnew();
  }

  @Test
  void refusesASecondWriter() throws IOException {
    try (EpisodeIndexer _ = EpisodeIndexer.open(folder)) {
      assertThatThrownBy(() -> EpisodeIndexer.open(folder))
          .isInstanceOf(IndexBusyException.class)
          .hasMessageContaining(folder.toString());
    }
  }

  @Test
  void takesTextOfAnyLength() throws IOException {
    String endless = "x".repeat(100_000);
    TestEpisode.index(
        folder, TestEpisode.of(endless).title(endless).topic(endless, endless).text(endless));
    assertThat(documents()).isEqualTo(2);
  }

  private void startsAnew() throws IOException {
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      assertThat(indexer.state()).isEmpty();
      indexer.put(episode.build());
      indexer.commit(FIRST);
    }
    assertThat(documents()).isEqualTo(3);
  }

  private int documents() throws IOException {
    try (var directory = FSDirectory.open(folder);
        var reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  private List<String> files() throws IOException {
    return list().stream().map(file -> file.getFileName().toString()).toList();
  }

  private List<Path> list() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
