package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SavedQueries;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodeSearchTest {
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2024-06-01T00:00:00Z"));

  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        TestEpisode.of("tenants")
            .show("Snake Talk", "https://snakes.example/feed")
            .title("#12 Many customers")
            .published("2021-03-18")
            .topic("Welcome", "Hello and thanks to everybody.")
            .topic(
                Topic.Kind.TOPIC,
                "Mia",
                "django-tenants",
                "One database schema for each customer.\n"
                    + "Version 3.2.1 is out. Works with C# clients.")
            .mention("pypi", "django-tenants"),
        TestEpisode.of("passing")
            .show("Snake Talk", "https://snakes.example/feed")
            .title("#13 Something else")
            .published("2021-04-18")
            .topic("Extras", "We met a tenant of ours at the conference. Bob spoke of django.")
            .link("django-tenants", "https://pypi.example/django-tenants"),
        TestEpisode.of("checks")
            .show("Snake Talk", "https://snakes.example/feed")
            .title("#14 Testing")
            .published("2022-04-18")
            .topic(Topic.Kind.TOPIC, "Bob", "pytest-check", "Several failures in one test.")
            .topic(Topic.Kind.TOPIC, "Mia", "node.js 20", "It runs asyncio.TaskGroup like code.")
            .topic(Topic.Kind.BOILERPLATE, "", "Support us", "Buy the zebra course."),
        TestEpisode.of("apart")
            .show("Other Show", "https://other.example/feed")
            .title("Apart")
            .published("2023-04-18")
            .person("Ada")
            .topic("A pytest check", "Written apart, with C and nothing sharp."),
        TestEpisode.of("library").title("A library").topic("library", "We like this library."),
        TestEpisode.of("libraries").title("Many").topic("libraries", "Libraries that we like."),
        TestEpisode.of("haus")
            .show("Schlangen", "https://schlangen.example/feed")
            .language("de-DE")
            .title("Häuser")
            .topic("Häuser bauen", "Über große Häuser."));
    searcher = EpisodeSearcher.open(folder, NOW, new SavedQueries(Map.of("mine", "show:snake")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          django-tenants                  | tenants,passing
          django tenants                  | tenants,passing
          djangotenants                   | tenants,passing
          DJANGO_TENANTS                  | tenants,passing
          pytest-check                    | checks,apart
          pytestcheck                     | checks,apart
          pytest check                    | checks,apart
          C#                              | tenants
          node.js                         | checks
          nodejs                          | checks
          TaskGroup                       | checks
          asyncio.TaskGroup               | checks
          3.2.1                           | tenants
          v3.2.1                          | tenants
          3.2                             | tenants
          #12                             | tenants
          hauser                          | haus
          große haus                      | haus
          "one database schema"           | tenants
          "schema database"               | tenants
          "zebra submarine"               |
          django.schema                   | tenants
          django.submarine                |
          pkg:pypi/django-tenants@3.2.1   | tenants
          schema OR failures until:2021   | tenants
          custom*                         | tenants
          tennants~                       | tenants,passing
          django -schema                  | passing
          schema OR failures              | tenants,checks
          title:testing                   | checks
          topic:conference                | passing
          person:ada                      | apart
          person:mia schema               | tenants
          package:Django_Tenants          | tenants
          ecosystem:python                | tenants
          link:pypi.example               | passing
          lang:de                         | haus
          show:other                      | apart
          number:13                       | passing
          date:2021 django                | tenants,passing
          django since:2021-04            | passing
          query:mine django               | tenants,passing
          duration:>10m number:14         | checks
          -show:snake pytest              | apart
          zebra                           |
          notes:zebra                     | checks
          the                             | passing
          """)
  void finds(String query, String guids) throws Exception {
    List<String> expected = guids == null ? List.of() : List.of(guids.split(",", -1));
    assertThat(guids(query)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void aHeadingOutranksAPassingLink() throws Exception {
    assertThat(guids("django-tenants")).startsWith("tenants");
  }

  @Test
  void theWordAsTypedOutranksItsInflections() throws Exception {
    assertThat(guids("library")).containsExactly("library", "libraries");
    assertThat(guids("libraries")).containsExactly("libraries", "library");
  }

  @Test
  void namesTheTopicAndLeavesItsHeadingOutOfTheSnippet() throws Exception {
    Hit hit = searcher.search(SearchQuery.of("django-tenants schema")).hits().getFirst();
    assertThat(hit.topic().orElseThrow().heading()).isEqualTo("django-tenants");
    assertThat(hit.topic().orElseThrow().presenters()).containsExactly("Mia");
    assertThat(hit.snippet().text())
        .isEqualTo(
            "One database schema for each customer."
                + " · Version 3.2.1 is out. Works with C# clients.");
    assertThat(hit.snippet().highlights())
        .extracting(span -> hit.snippet().text().substring(span.start(), span.end()))
        .containsExactly("schema");
  }

  @Test
  void showsMostWordsWhereNothingHasAllAndSaysSo() throws Exception {
    Hits hits = searcher.search(SearchQuery.of("django schema submarine"));
    assertThat(hits.hits().getFirst().episode().guid()).contains("tenants");
    assertThat(hits.remarks()).hasSize(1);
  }

  @Test
  void promisesNothingWhereNothingHasAnyWord() throws Exception {
    assertThat(searcher.search(SearchQuery.of("submarine gyroscope")).remarks()).isEmpty();
  }

  @Test
  void showsTheWordsOfAPhraseThatNothingHasAndSaysSo() throws Exception {
    Hits hits = searcher.search(SearchQuery.of("django \"database schema submarine\""));
    assertThat(hits.hits().getFirst().episode().guid()).contains("tenants");
    assertThat(hits.remarks()).hasSize(2);
    assertThat(searcher.matching(SearchQuery.of("\"schema database\""))).isEmpty();
  }

  @Test
  void suggestsWhatMayHaveBeenMeant() throws Exception {
    Hits hits = searcher.search(SearchQuery.of("djnago tenants"));
    assertThat(hits.suggestions()).containsExactly("django tenants");
    Hits corrected = searcher.search(SearchQuery.of("djnago tenants").corrected());
    assertThat(corrected.hits()).hasSize(2);
    assertThat(corrected.remarks().getFirst()).contains("django tenants");
  }

  @Test
  void saysThatNothingWasAsked() throws Exception {
    for (String nothing : List.of("", "***", "()")) {
      assertThat(searcher.search(SearchQuery.of(nothing)).remarks()).hasSize(1);
    }
  }

  @Test
  void countsPagesAndSorts() throws Exception {
    SearchQuery query = SearchQuery.of("show:snake");
    assertThat(searcher.count(query)).isEqualTo(3);
    assertThat(guids(query.sortedBy(SearchQuery.Sort.DATE)))
        .containsExactly("checks", "passing", "tenants");
    assertThat(guids(query.sortedBy(SearchQuery.Sort.DATE).page(1, 1))).containsExactly("passing");
    assertThat(searcher.search(query.page(1, 0)).total()).isEqualTo(3);
  }

  @Test
  void countsByFacet() throws Exception {
    var facets = searcher.facets(SearchQuery.of("django"), Set.of(Facet.values()), 5);
    assertThat(facets.get(Facet.SHOW)).containsExactly(new FacetCount("Snake Talk", 2));
    assertThat(facets.get(Facet.YEAR)).containsExactly(new FacetCount("2021", 2));
    assertThat(facets.get(Facet.PACKAGE)).containsExactly(new FacetCount("django-tenants", 1));
    assertThat(facets.get(Facet.PERSON)).containsExactly(new FacetCount("Mia", 1));
  }

  @Test
  void findsSimilarEpisodes() throws Exception {
    EpisodeDetail tenants = searcher.show("tenants").getFirst();
    assertThat(searcher.similar(tenants, 3).hits())
        .extracting(hit -> hit.episode().guid().orElseThrow())
        .doesNotContain("tenants");
  }

  @Test
  void explainsScores() throws Exception {
    Hits hits = searcher.search(SearchQuery.of("django").explained());
    assertThat(hits.hits().getFirst().explanation().orElseThrow()).contains("django");
    assertThat(hits.parsed()).isEqualTo("(django)");
  }

  private static List<String> guids(String query) throws Exception {
    return guids(SearchQuery.of(query));
  }

  private static List<String> guids(SearchQuery query) throws Exception {
    return searcher.search(query).hits().stream()
        .map(hit -> hit.episode().guid().orElseThrow())
        .toList();
  }
}
