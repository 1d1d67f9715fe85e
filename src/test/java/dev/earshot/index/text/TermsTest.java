package dev.earshot.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.index.text.stem.Stemmers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private final Terms english = new Terms(Stemmers.of(List.of("en")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We use C++ here           | c++
          We use C++17, mostly      | c++17 c++ 17
          From C# to F#.            | c# f#
          On .NET (5)               | .net net 5
          with node.js, and Vue.js! | node.js nodejs node js vue.js vuejs
          pytest-check              | pytest-check pytestcheck pytest check
          a snake_case name         | snake_case snakecase snake case
          the camelCase name        | camelcase camel case
          PyWebIO                   | pywebio py web io
          SQLAlchemy                | sqlalchemy sql alchemy
          asyncio.TaskGroup()       | asyncio.taskgroup asynciotaskgroup taskgroup task group
          std::ranges               | std::ranges std ranges
          @scope/name               | @scope/name scope name
          okken/pytest-check        | okken/pytest-check pytest-check pytestcheck okken
          SQLAlchemy 1.4.0 is out   | 1.4.0 1.4 1
          v3.2                      | v3.2 3.2 3
          PEP 703                   | pep 703
          CVE-2021-44228            | cve-2021-44228 cve202144228 cve 2021 44228
          "#227"                    | #227 227
          mail a.b@mail.example.org | a.b@mail.example.org mail.example.org a b mail example org
          Lenny's                   | lennys lenny
          don't                     | dont don
          l'avion                   | lavion avion
          Café über                 | cafe uber
          https://www.example.com/a | www.example.com/a www example com a
          __init__                  | __init__ init
          pip install foo==1.2.3    | foo 1.2.3 1.2
          (see "this").             | see this
          python3                   | python3 python 3
          --no-deps                 | no-deps nodeps no deps
          AT&T and R&D              | at&t r&d
          """)
  void everyFormThatADeveloperTypesIsThere(String text, String forms) {
    assertThat(terms(text)).contains(forms.split(" ", -1));
  }

  @Test
  void partsStandSideBySideAndFormsOfOneWordTogether() {
    assertThat(english.of("use django-tenants now"))
        .extracting(Term::text, Term::position)
        .contains(
            org.assertj.core.groups.Tuple.tuple("django-tenants", 1),
            org.assertj.core.groups.Tuple.tuple("djangotenants", 1),
            org.assertj.core.groups.Tuple.tuple("django", 1),
            org.assertj.core.groups.Tuple.tuple("tenants", 2),
            org.assertj.core.groups.Tuple.tuple("now", 3));
  }

  @Test
  void offsetsShowTheTextThatATermStandsFor() {
    String text = "See (Node.js) first";
    for (Term term : english.of(text)) {
      String piece = text.substring(term.start(), term.end());
      assertThat(piece.toLowerCase(java.util.Locale.ROOT).replace(".", ""))
          .as(term.text())
          .startsWith(term.text().replace("~", "").replace(".", "").substring(0, 2));
    }
  }

  @Test
  void stemsAreMarkedSoThatTheyAreNoWords() {
    assertThat(terms("tenants")).containsExactlyInAnyOrder("tenants", "~tenant");
    assertThat(terms("tenant")).containsExactly("tenant");
  }

  @Test
  void feedsAreStemmedInTheirLanguageAndEnglish() {
    Terms german = new Terms(Stemmers.of(List.of("de")));
    assertThat(german.of("Häuser libraries").stream().map(Term::text))
        .contains("hauser", "~haus", "~librari");
    Terms russian = new Terms(Stemmers.of(List.of("ru")));
    assertThat(russian.of("выпуски").stream().map(Term::text)).contains("~выпуск");
  }

  @Test
  void textWithoutSpacesIsFoundByItsPairs() {
    assertThat(terms("开源和写作")).containsExactlyInAnyOrder("开源", "源和", "和写", "写作");
    assertThat(terms("Rust语言")).contains("rust", "语言");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(terms("")).isEmpty();
    assertThat(terms(" *** --- ( ) … ")).isEmpty();
    assertThat(terms("x".repeat(10_000))).isEmpty();
  }

  private Set<String> terms(String text) {
    return english.of(text).stream().map(Term::text).collect(Collectors.toSet());
  }

  @Test
  void manyTextsAreNotKeptWhicheverWayTheyAreAsked() {
    Set<String> found = new HashSet<>();
    Terms.Wanted all =
        new Terms.Wanted() {
          @Override
          public int next(char[] text, int from) {
            return from;
          }

          @Override
          public void term(String term, int start, int end) {
            found.add(term);
          }
        };

    for (int i = 0; i < 60_000; i++) {
      english.each("word" + i, all);
    }
    assertThat(found).contains("word0", "word59999");

    assertThat(english.cached()).isLessThanOrEqualTo(50_000);
  }
}
