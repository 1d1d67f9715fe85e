package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {
  @TempDir Path folder;

  @Test
  void whatIsAboutAPackageComesBeforeWhatNamesItInPassing() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("passing")
            .published("2024-01-01")
            .topic("Extras", "Griddle, griddle and griddle again, says the griddle crew.")
            .passing("pypi", "griddle"),
        TestEpisode.of("about")
            .published("2015-01-01")
            .topic("Griddle keeps grids", "A long story of tables and what they hold.")
            .mention("pypi", "griddle"),
        TestEpisode.of("word").published("2024-02-01").topic("Breakfast", "Put it on a griddle."));
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      assertThat(searcher.search(SearchQuery.of("griddle")).hits())
          .extracting(hit -> hit.episode().guid().orElseThrow())
          .containsExactly("about", "passing", "word");
    }
  }

  @ParameterizedTest
  @CsvSource({"package:griddle, package", "person:mia, person"})
  void aFieldAloneIsOrderedByTitleThenByWhatItIsAboutThenByAge(String query, String kind)
      throws Exception {
    TestEpisode.index(
        folder,
        ofAll("passing").published("2024-01-01").passing("pypi", "griddle"),
        ofAll("older").published("2012-01-01").mention("pypi", "griddle"),
        ofAll("newer").published("2022-01-01").mention("pypi", "griddle"),
        ofAll("title")
            .title("Griddle with Mia")
            .published("2010-01-01")
            .mention("pypi", "griddle"));
    String[] expected =
        kind.equals("package")
            ? new String[] {"title", "newer", "older", "passing"}
            : new String[] {"title", "passing", "newer", "older"};
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      assertThat(searcher.search(SearchQuery.of(query)).hits())
          .extracting(hit -> hit.episode().guid().orElseThrow())
          .containsExactly(expected);
    }
  }

  private static TestEpisode ofAll(String guid) {
    return TestEpisode.of(guid).title("Some").person("Mia").topic("A", "Words.");
  }

  @Test
  void wordsInBracketsMayBeLackingAsOthersMay() throws Exception {
    TestEpisode.index(
        folder, TestEpisode.of("checks").topic("Griddle", "Checks data against type hints."));
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      String description = "Data checks (and settings) by type hints";
      assertThat(searcher.search(SearchQuery.of(description)).hits()).hasSize(1);
    }
  }

  @Test
  void ofThreeWordsOneMayBeLackingWhereFewHaveAll() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("most").topic("Upgrades", "Migrations of a database without downtime."),
        TestEpisode.of("all").topic("Tools", "Zero reasons for downtime, none for migrations."));
    try (EpisodeSearcher searcher = EpisodeSearcher.open(folder, InstantSource.system())) {
      assertThat(searcher.search(SearchQuery.of("zero downtime migrations")).hits())
          .extracting(hit -> hit.episode().guid().orElseThrow())
          .containsExactly("all", "most");
    }
  }
}
