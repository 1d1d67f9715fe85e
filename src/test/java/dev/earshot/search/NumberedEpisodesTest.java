package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberedEpisodesTest {
  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        ofSnakes("meant").title("#227 No more waiting").published("2015-03-18").topic("A", "B."),
        ofSnakes("passing")
            .title("#238 Something else")
            .published("2024-03-18")
            .link("227", "https://waves.example/227")
            .link("Radio Waves #227", "https://waves.example/227")
            .topic("227", "227 of them, as in episode 227 of snake talk."),
        ofSnakes("three")
            .title("#3 Python 3.6, of colubers")
            .topic("Python", "A talk on any python."),
        ofSnakes("python").title("#90 Python 3 is out").topic("Python 3", "Python 3 at last."),
        TestEpisode.of("abbreviated")
            .show("Radio Waves: the show", "https://waves.example/feed")
            .title("RWV 42: The answer")
            .topic("A", "B."),
        TestEpisode.of("passing42")
            .show("Radio Waves: the show", "https://waves.example/feed")
            .title("RWV 43: An episode on 42")
            .topic("42", "The last episode was 42, and 42 is an episode of 42. RWV 42 it was."));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  private static TestEpisode ofSnakes(String guid) {
    return TestEpisode.of(guid).show("The Snake Talk - weekly", "https://snakes.example/feed");
  }

  @ParameterizedTest
  @CsvSource({
    "#227, meant",
    "227, meant",
    "show:snake 227, meant",
    "Snake Talk 227, meant",
    "snake talk #227, meant",
    "the snake talk episode 227, meant",
    "episode 227, meant",
    "waiting #227, meant",
    "RWV 42, abbreviated",
    "radio waves 42, abbreviated",
    "episode 42, abbreviated",
    "python 3, python"
  })
  void anEpisodeIsCalledByItsNumber(String query, String guid) throws Exception {
    assertThat(searcher.search(SearchQuery.of(query)).hits())
        .extracting(hit -> hit.episode().guid().orElseThrow())
        .startsWith(guid);
  }

  @Test
  void whatNamesANumberInPassingIsFoundToo() throws Exception {
    assertThat(searcher.search(SearchQuery.of("#227")).hits())
        .extracting(hit -> hit.episode().guid().orElseThrow())
        .containsExactly("meant", "passing");
  }
}
