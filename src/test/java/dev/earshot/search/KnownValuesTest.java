package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownValuesTest {
  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("one")
            .show("Snake Talk", "https://snakes.example/feed")
            .person("Mia")
            .person("Bob Miller")
            .topic("A topic", "Of something.")
            .mention("pypi", "skillet"),
        TestEpisode.of("two")
            .show("Волны", "https://waves.example/feed")
            .language("ru-RU")
            .person("Ada")
            .topic("Тема", "О чём-то.")
            .mention("npm", "griddle"));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          person:"Mia Example"  | known is Mia: try person:Mia.
          person:"Rob Miller"   | known is Bob Miller: try person:"Bob Miller".
          person:xyzzy          | without the field
          show:"snake talks"    | known is Snake Talk
          show:xyzzy            | without the field
          ecosystem:npn         | known is npm, pypi: try ecosystem:npm.
          kind:packages topic   | known is package, topic
          lang:xx               | en
          (lang:xx OR kind:no)  | lang:xx
          """)
  void namesTheNearestThatAFieldKnows(String query, String said) throws Exception {
    Hits hits = searcher.search(SearchQuery.of(query));
    assertThat(hits.hits()).isEmpty();
    assertThat(hits.remarks().getFirst()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"person:mia -lang:xx", "lang:en kind:topic", "skillet", "xyzzy"})
  void saysNothingOfFieldsThatKnowWhatIsAsked(String query) throws Exception {
    assertThat(searcher.search(SearchQuery.of(query)).remarks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lang:ru", "lang:russian", "lang:Russian", "lang:rus", "lang:русский"})
  void languagesAreKnownByName(String query) throws Exception {
    assertThat(searcher.search(SearchQuery.of(query)).hits()).hasSize(1);
  }
}
