package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.EpisodeDetail;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EpisodeLookupTest {
  private static final TestEpisode SNAKES =
      TestEpisode.of("one")
          .show("Snake Talk", "https://snakes.example/feed")
          .title("#227 No more waiting")
          .published("2021-03-18");
  private static final TestEpisode SCRIPTS =
      TestEpisode.of("two")
          .show("Scripts Weekly", "https://scripts.example/feed")
          .title("SW 227: Something else")
          .published("2022-03-18");
  private static final TestEpisode CAFE =
      TestEpisode.of("three").title("Im Café").published("2020-01-01");

  @TempDir Path folder;
  private EpisodeSearcher searcher;

  @BeforeEach
  void index() throws Exception {
    TestEpisode.index(folder, SNAKES, SCRIPTS, CAFE);
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @AfterEach
  void close() throws Exception {
    searcher.close();
  }

  @Test
  void byId() throws Exception {
    assertThat(ids(SNAKES.id().value())).containsExactly(SNAKES.id().value());
  }

  @Test
  void byTheBeginningOfAnId() throws Exception {
    assertThat(ids(SNAKES.id().value().substring(0, 8))).containsExactly(SNAKES.id().value());
  }

  @Test
  void byLinkHoweverWritten() throws Exception {
    for (String link :
        List.of(
            "https://www.shows.example/one/",
            "http://shows.example/one",
            "shows.example/one?utm_source=mail",
            "https://shows.example/one#chapter",
            "https://www.shows.example/one.mp3")) {
      assertThat(ids(link)).as(link).containsExactly(SNAKES.id().value());
    }
  }

  @Test
  void byGuid() throws Exception {
    assertThat(ids("two")).containsExactly(SCRIPTS.id().value());
  }

  @Test
  void byNumberInEveryShowNewestFirst() throws Exception {
    assertThat(ids("#227")).containsExactly(SCRIPTS.id().value(), SNAKES.id().value());
    assertThat(ids("227")).hasSize(2);
  }

  @Test
  void byShowAndNumber() throws Exception {
    assertThat(ids("snake talk #227")).containsExactly(SNAKES.id().value());
    assertThat(ids("Snakes 227")).isEmpty();
    assertThat(ids("SW 227")).containsExactly(SCRIPTS.id().value());
    assertThat(ids("SW 228")).isEmpty();
  }

  @Test
  void byTitleWhateverCaseAndMarks() throws Exception {
    assertThat(ids("im cafe")).containsExactly(CAFE.id().value());
  }

  @Test
  void detailHoldsEverything() throws Exception {
    TestEpisode full =
        TestEpisode.of("full")
            .title("Full")
            .person("Mia")
            .text("Hello.")
            .topic("First", "About it")
            .link("docs", "https://docs.example/a?b=c")
            .mention("npm", "@babel/core");
    TestEpisode.index(folder, full);
    try (EpisodeSearcher fresh = EpisodeSearcher.open(folder, InstantSource.system())) {
      EpisodeDetail detail = fresh.show("full").getFirst();
      var put = full.build();
      assertThat(detail.text()).isEqualTo(put.notes().text());
      assertThat(detail.topics()).isEqualTo(put.notes().topics());
      assertThat(detail.links()).isEqualTo(put.notes().links());
      assertThat(detail.mentions()).isEqualTo(put.mentions());
      assertThat(detail.people()).containsExactly("Mia");
      assertThat(detail.header().link()).isEqualTo(put.episode().link());
      assertThat(detail.header().season()).hasValue(2);
      assertThat(detail.header().duration()).isEqualTo(put.episode().media().duration());
    }
  }

  private List<String> ids(String reference) throws Exception {
    return searcher.show(reference).stream().map(e -> e.header().id().value()).toList();
  }
}
