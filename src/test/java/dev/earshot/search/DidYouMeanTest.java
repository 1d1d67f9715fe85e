package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    List<TestEpisode> episodes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      episodes.add(
          TestEpisode.of("right" + i)
              .text("With sqlalchemy, python and pandas we migrate many tenants.")
              .mention("pypi", "sqlalchemy")
              .mention("pypi", "django-tenants"));
    }
    episodes.add(TestEpisode.of("wrong").text("Somebody wrote sqlalchmey about one tenant."));
    episodes.add(TestEpisode.of("near").text("A pan for das Boot, and a pythons farm."));
    TestEpisode.index(folder, episodes.toArray(TestEpisode[]::new));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @ParameterizedTest
  @CsvSource({
    "sqlalchmey, sqlalchemy", // although somebody else mistyped it too
    "pythn, python",
    "sqlachemy migrate, sqlalchemy migrate",
    "pan das, pandas",
    "notes:x pythn, notes:x python"
  })
  void offersWhatIsFarMoreCommon(String typed, String meant) throws Exception {
    assertThat(suggestions(typed)).containsExactly(meant);
  }

  @ParameterizedTest
  @CsvSource({"sqlalchemy", "tenant", "boot", "zzzzzz", "migrate tenants"})
  void leavesAloneWhatIsMeantAsTyped(String typed) throws Exception {
    assertThat(suggestions(typed)).isEmpty();
  }

  @Test
  void fuzzyTakesTheOffer() throws Exception {
    Hits hits = searcher.search(SearchQuery.of("sqlalchmey").corrected());
    assertThat(hits.total()).isEqualTo(12);
    assertThat(hits.remarks().getFirst()).contains("sqlalchemy");
  }

  @ParameterizedTest
  @CsvSource({"sqlalchmy, sqlalchemy", "django tenats, django-tenants"})
  void namesThePackageThatMayHaveBeenMeant(String typed, String name) throws Exception {
    PackageHistory history = searcher.packageHistory(PackageQuery.of(typed));
    assertThat(history.mentions()).isEmpty();
    assertThat(history.suggestions()).containsExactly(name);
  }

  private static List<String> suggestions(String typed) throws Exception {
    return searcher.search(SearchQuery.of(typed)).suggestions();
  }
}
