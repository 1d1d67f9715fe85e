package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.query.Scope;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two subscriptions that carry the same show.
class CopiesTest {
  private static final SearchQuery TENANTS = SearchQuery.of("tenants");
  private static final PackageQuery PACKAGE = PackageQuery.of("django-tenants");
  private static final Scope WITH_COPIES = Scope.ALL.withCopies();

  @TempDir Path folder;
  private EpisodeSearcher searcher;
  private TestEpisode original;
  private TestEpisode copy;

  @BeforeEach
  void index() throws Exception {
    original = episode("https://shows.example/feed");
    copy = episode("https://mirror.example/feed");
    try (EpisodeIndexer indexer = EpisodeIndexer.open(folder)) {
      indexer.put(original.build());
      indexer.put(copy.build().asCopyOf(original.id()));
      indexer.put(TestEpisode.of("other").title("#8 More tenants").topic("x", "y").build());
      indexer.commit(new IndexState("test", 1, ""));
    }
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  private static TestEpisode episode(String feed) {
    return TestEpisode.of("tenants")
        .show("Snake Talk", feed)
        .title("#7 Many tenants")
        .topic("django-tenants", "One schema for each of the tenants.")
        .mention("pypi", "django-tenants");
  }

  @AfterEach
  void close() throws Exception {
    searcher.close();
  }

  @Test
  void searchesAnswerWithTheOriginalAlone() throws Exception {
    assertThat(searcher.search(TENANTS).hits())
        .extracting(hit -> hit.episode().id())
        .contains(original.id())
        .doesNotContain(copy.id())
        .hasSize(2);
    assertThat(searcher.count(TENANTS)).isEqualTo(2);
    assertThat(searcher.facets(TENANTS, Set.of(Facet.SHOW), 5).get(Facet.SHOW))
        .containsExactlyInAnyOrder(new FacetCount("Snake Talk", 1), new FacetCount("Show", 1));
    assertThat(searcher.packageHistory(PACKAGE).mentions()).hasSize(1);
  }

  @Test
  void copiesAnswerToWhoAsksForThem() throws Exception {
    assertThat(searcher.count(TENANTS.in(WITH_COPIES))).isEqualTo(3);
    assertThat(searcher.packageHistory(PACKAGE.in(WITH_COPIES)).mentions()).hasSize(2);
  }

  @Test
  void aCopySaysWhatItRepeats() throws Exception {
    EpisodeDetail found = searcher.show(copy.id().value()).getFirst();
    assertThat(found.header().copyOf()).contains(original.id());
    assertThat(searcher.show("#7"))
        .extracting(episode -> episode.header().id())
        .containsExactly(original.id());
  }

  @Test
  void similarEpisodesHoldNoCopies() throws Exception {
    assertThat(searcher.similar(searcher.show(original.id().value()).getFirst(), 5).hits())
        .extracting(hit -> hit.episode().id())
        .doesNotContain(copy.id());
  }

  @Test
  void exportKeepsAll() throws Exception {
    List<EpisodeDetail> all = new ArrayList<>();
    searcher.episodes(all::add);
    assertThat(all).hasSize(3);
  }
}
