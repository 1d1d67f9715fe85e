package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("own").title("One").published("2015-03-18").topic("A", "B."),
        TestEpisode.of("linking")
            .title("Two")
            .published("2024-03-18")
            .link("that one", "https://shows.example/own")
            .link("a page of it", "https://shows.example/own/transcript")
            .topic("Own", "shows.example/own is what we said."),
        TestEpisode.of("group").title("Three").topic("A TaskGroup", "A TaskGroup of tasks."),
        TestEpisode.of("forge")
            .title("Four")
            .link("skillet", "https://forge.example/pan/skillet")
            .topic("Skillet", "It fries."));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.shows.example/own/",
        "http://shows.example/own",
        "shows.example/own",
        "www.shows.example/own/",
        "HTTPS://shows.example/own#t=12"
      })
  void aPastedAddressFindsItsEpisodeAndThenWhatLinksIt(String address) throws Exception {
    assertThat(guids(address)).containsExactly("own", "linking");
  }

  @ParameterizedTest
  @CsvSource({
    "asyncio.TaskGroup, group, TaskGroup",
    "asyncio.TaskGroup tasks, group, TaskGroup",
    "asyncio::TaskGroup, group, TaskGroup",
    "tasks/TaskGroup, group, (tasks TaskGroup)",
    "https://forge.example/pan/skillet/issues/12, forge, forge.example/pan/skillet"
  })
  void givesWayToPiecesOfANameThatNobodyHas(String query, String guid, String instead)
      throws Exception {
    assertThat(guids(query)).containsExactly(guid);
    assertThat(hits(query).remarks()).singleElement().asString().contains("“" + instead + "”");
  }

  @Test
  void keepsWholeWhatSomebodyHas() throws Exception {
    assertThat(hits("forge.example/pan/skillet").remarks()).isEmpty();
    assertThat(hits("7.7.7").remarks()).isEmpty();
  }

  private static Hits hits(String query) throws Exception {
    return searcher.search(SearchQuery.of(query));
  }

  private static List<String> guids(String query) throws Exception {
    return hits(query).hits().stream().map(hit -> hit.episode().guid().orElseThrow()).toList();
  }
}
