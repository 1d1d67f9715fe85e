package dev.earshot.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.TestEpisode;
import dev.earshot.search.query.SearchQuery;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every word that a developer types is found as typed, in each spelling that means the same.
class DeveloperTextTest {
  /// What notes say, an episode each; its number is its GUID.
  private static final List<String> NOTES =
      List.of(
          "0 We still write C++ at work.",
          "1 A new C# compiler arrives.",
          "2 The .NET runtime, and F# for all.",
          "3 They moved to node.js and then to Vue.js last year.",
          "4 Several failures in one test with pytest-check.",
          "5 A group of tasks is an asyncio.TaskGroup now.",
          "6 Views are lazy with std::ranges here.",
          "7 Install @scope/name from the registry.",
          "8 Look at okken/greeter for the source.",
          "9 Release 1.4.0 is out, and so is v3.2 of the other.",
          "10 The interpreter lock goes, says PEP 703.",
          "11 Patch CVE-2021-44228 at once.",
          "12 Back in #227 we said so.",
          "13 Write to crew@mail.shows.example about it.",
          "14 A café for naïve Müllers.",
          "15 It isn't Lenny's fault.",
          "16 我们谈论开源软件的写作",
          "17 Named snake_case but also camelCase and PyWebIO.",
          "18 Learn scikit-learn by hand.",
          "19 We write C, plain C.",
          "20 Read docs.tools.example/start first.");

  @TempDir static Path folder;
  @AutoClose private static EpisodeSearcher searcher;

  @BeforeAll
  static void index() throws Exception {
    TestEpisode.index(
        folder,
        java.util.stream.Stream.concat(
                NOTES.stream()
                    .map(line -> TestEpisode.of(line.split(" ", 2)[0]).text(line.split(" ", 2)[1])),
                java.util.stream.Stream.of(
                    TestEpisode.of("de").language("de").text("Viele Häuser am See."),
                    TestEpisode.of("fr").language("fr").text("Nous aimons les chevaux."),
                    TestEpisode.of("ru").language("ru").text("Новые выпуски подкаста."),
                    TestEpisode.of("es").language("es").text("Hablamos de canciones.")))
            .toArray(TestEpisode[]::new));
    searcher = EpisodeSearcher.open(folder, InstantSource.system());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          C++            | 0
          c#             | 1
          F#             | 2
          .NET           | 2
          node.js        | 3
          nodejs         | 3
          Vue.js         | 3
          vuejs          | 3
          vue            | 3
          pytest-check   | 4
          pytestcheck    | 4
          pytest check   | 4
          pytest_check   | 4
          asyncio.TaskGroup | 5
          TaskGroup      | 5
          task group     | 5
          std::ranges    | 6
          ranges         | 6
          @scope/name    | 7
          scope/name     | 7
          okken/greeter  | 8
          greeter        | 8
          1.4.0          | 9
          v1.4.0         | 9
          1.4            | 9
          v3.2           | 9
          3.2            | 9
          PEP 703        | 10
          pep-703        | 10
          CVE-2021-44228 | 11
          cve 2021 44228 | 11
          #227           | 12
          crew@mail.shows.example | 13
          mail.shows.example | 13
          cafe           | 14
          Café           | 14
          naive          | 14
          muller         | 14
          isn't          | 15
          isnt           | 15
          isn’t          | 15
          lenny          | 15
          开源             | 16
          写作             | 16
          snake_case     | 17
          snakecase      | 17
          snake case     | 17
          camelCase      | 17
          camel case     | 17
          pywebio        | 17
          PyWeb IO       | 17
          scikit-learn   | 18
          scikit learn   | 18
          scikitlearn    | 18
          docs.tools.example | 20
          https://docs.tools.example/start | 20
          haus           | de
          hausern        | de
          cheval         | fr
          выпуск         | ru
          cancion        | es
          """)
  void isFoundAsTyped(String typed, String guid) throws Exception {
    assertThat(guids(typed)).startsWith(guid);
  }

  @Test
  void signsTellNamesApart() throws Exception {
    assertThat(guids("C++")).doesNotContain("1", "19");
    assertThat(guids("C#")).doesNotContain("0", "19");
    assertThat(guids("c")).startsWith("19");
    assertThat(guids("F#")).containsExactly("2");
  }

  @Test
  void noInputIsAnError() throws Exception {
    for (String odd :
        Arrays.asList(
            "\"",
            "(",
            ")",
            "a AND (b",
            "-",
            "--",
            "a OR",
            "OR",
            "AND",
            "NOT",
            "*",
            "~",
            "a~9",
            "field:",
            ":x",
            "date:never",
            "duration:>x",
            "number:one",
            "query:nobody",
            "[a TO b]",
            "\\",
            "a\\",
            "{!func}",
            "^2",
            "a^",
            "/re/",
            "\u0000",
            "🦀",
            "a".repeat(5000),
            "two words ".repeat(1000),
            "Asynchronous".repeat(80),
            "a,b;c=".repeat(2000),
            "ab~ ".repeat(250),
            "a* b* c* ".repeat(100),
            "(a ".repeat(500) + "OR b",
            "-(a OR ".repeat(500),
            "\"a b\" ".repeat(200),
            "title:a* person:b~ topic:c ".repeat(40),
            "the of and",
            "a\u0007\u001b[31mb",
            "\ud83d",
            "+a -a",
            "((((((",
            "))))",
            "\"a b",
            "lang:",
            "-(a",
            "since:",
            "kind:\"",
            "x:y:z",
            "C++ -c#")) {
      searcher.search(SearchQuery.of(odd));
      searcher.count(SearchQuery.of(odd));
    }
  }

  private static List<String> guids(String typed) throws Exception {
    return searcher.search(SearchQuery.of(typed)).hits().stream()
        .map(hit -> hit.episode().guid().orElseThrow())
        .toList();
  }
}
