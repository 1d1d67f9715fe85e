package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.query.SavedQueries;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetCounterTest {
  @TempDir private static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("1")
            .title("Zebras")
            .show("Snake Talk", "https://s.example/")
            .person("snake  talk"),
        TestEpisode.of("2")
            .title("Zebras")
            .show("Snake Talk", "https://s.example/")
            .person("Snake Talk")
            .person("Ada"),
        TestEpisode.of("3")
            .title("Zebras")
            .show("ADA", "https://a.example/")
            .person("Ada")
            .person("Özlem"));
    searcher = EpisodeSearcher.open(folder, InstantSource.system(), SavedQueries.NONE);
  }

  @Test
  void aShowIsNoPersonOfItsOwnEpisodes() throws Exception {
    assertThat(people(5)).containsExactly(new FacetCount("Ada", 1), new FacetCount("Özlem", 1));
    assertThat(people(1)).containsExactly(new FacetCount("Ada", 1));
  }

  private static List<FacetCount> people(int top) throws Exception {
    return searcher
        .facets(SearchQuery.of("zebras"), Set.of(Facet.PERSON), top)
        .getOrDefault(Facet.PERSON, List.of());
  }

  @Test
  void valuesBeginInEitherCase() throws Exception {
    assertThat(searcher.values(Facet.PERSON, "a", 5)).containsExactly("Ada");
    assertThat(searcher.values(Facet.PERSON, "ÖZ", 5)).containsExactly("Özlem");
    assertThat(searcher.values(Facet.PERSON, "adab", 5)).isEmpty();
    assertThat(searcher.values(Facet.SHOW, "aD", 5)).containsExactly("ADA");
    assertThat(searcher.values(Facet.SHOW, "", 5)).containsExactly("ADA", "Snake Talk");
  }
}
