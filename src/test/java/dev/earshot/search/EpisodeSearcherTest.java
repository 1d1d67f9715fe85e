package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.IndexCounts;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpisodeSearcherTest {
  @TempDir Path folder;

  @Test
  void missingIndexIsSaidSo() {
    assertThat(reason(folder.resolve("none"))).isEqualTo(UnusableIndexException.Reason.MISSING);
    assertThat(reason(folder)).isEqualTo(UnusableIndexException.Reason.MISSING);
  }

  @Test
  void damagedIndexIsSaidSo() throws Exception {
    TestEpisode.index(folder, TestEpisode.of("a"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[100]);
      }
    }
    assertThat(reason(folder)).isEqualTo(UnusableIndexException.Reason.CORRUPT);
  }

  @Test
  void everythingComesSortedByFeedPublicationAndId() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("b2").show("B", "https://b.example/f").published("2020-01-02"),
        TestEpisode.of("b0").show("B", "https://b.example/f"),
        TestEpisode.of("b1").show("B", "https://b.example/f").published("2020-01-01"),
        TestEpisode.of("a1")
            .show("A", "https://a.example/f")
            .published("2024-01-01")
            .mention("pypi", "attrs")
            .mention("cargo", "serde"));
    List<String> guids = new ArrayList<>();
    List<String> mentions = new ArrayList<>();
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      searcher.episodes(episode -> guids.add(episode.header().guid().orElseThrow()));
      searcher.mentions(found -> mentions.add(found.mention().name()));
      assertThat(searcher.counts()).isEqualTo(new IndexCounts(2, 4, 0, 2));
    }
    assertThat(guids).containsExactly("a1", "b1", "b2", "b0");
    assertThat(mentions).containsExactly("attrs", "serde");
  }

  private static UnusableIndexException.Reason reason(Path folder) {
    UnusableIndexException[] thrown = new UnusableIndexException[1];
    assertThatThrownBy(() -> EpisodeSearcher.open(folder, InstantSource.system()))
        .isInstanceOfSatisfying(UnusableIndexException.class, e -> thrown[0] = e);
    return thrown[0].reason();
  }
}
