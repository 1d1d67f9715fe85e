package dev.earshot.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySyntaxTest {
  private static final Instant NOW = Instant.parse("2026-03-11T12:00:00Z");
  private static final Map<String, String> SAVED =
      Map.of("snakes", "python OR pypy", "self", "x query:self");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          async orm                 | (async orm)
          "async orm" django        | ("async orm" django)
          django -flask             | (django -flask)
          django NOT flask          | (django -flask)
          a OR b c                  | ((a OR (b c)))
          (a OR b) c                | ((a OR b) c)
          show:x a OR b             | (show:x (a OR b))
          a OR b c number:7         | (number:7 (a OR (b c)))
          show:x OR show:y a        | ((show:x OR (show:y a)))
          run it OR do not run it as a cron job | (run it do not run it as a cron job)
          checks (and sorts) data   | (checks and sorts data)
          (a b) OR c                | (((a b) OR c))
          show:x a OR show:y b      | (((show:x a) OR (show:y b)))
          number:1 a OR number:2 b  | (((number:1 a) OR (number:2 b)))
          (show:x a) OR b           | (((show:x a) OR b))
          a AND b                   | (a b)
          -(a OR b) c               | (-(a OR b) c)
          pyte*                     | (pyte*)
          sqlalchmey~               | (sqlalchmey~)
          title:async               | (title:async)
          title:"async orm" x       | (title:"async orm" x)
          -show:syntax css          | (-show:syntax css)
          package:@babel/core       | (package:@babel/core)
          number:227                | (number:227)
          number:200..230           | (number:200..230)
          duration:>1h              | (duration:PT1H..)
          duration:<1h30            | (duration:..PT1H30M)
          pkg:npm/@babel/core@7.1.0 | (package:pkg:npm/%40babel/core)
          pkg:pypi/attrs?x=1        | (package:pkg:pypi/attrs)
          duration:30m..1h30m       | (duration:PT30M..PT1H30M)
          duration:>1:30:00         | (duration:PT1H30M..)
          duration:>45:30           | (duration:PT45M30S..)
          duration:>1.5h            | (duration:PT1H30M..)
          duration:<90 minutes      | (duration:..PT1H30M)
          duration:>1 hour x        | (duration:PT1H.. x)
          std::ranges               | (std::ranges)
          https://a.example/b       | (https://a.example/b)
          scikit-learn              | (scikit-learn)
          C++                       | (C++)
          foo:bar                   | (foo:bar)
          OR                        | (OR)
          a OR                      | (a OR)
          query:snakes 3.12         | (((python OR pypy)) 3.12)
          django && flask           | (django flask)
          !django flask             | (-django flask)
          a !(b c)                  | (a -(b c))
          a !                       | (a)
          title:(django rest)       | (title:django title:rest)
          -title:(django OR "a b")  | (-(title:django OR title:"a b"))
          title:(django notes:x)    | (title:django notes:x)
          number:[1 TO 20]          | (number:1..20)
          number:[20 TO *]          | (number:20..9223372036854775807)
          /usr/bin                  | (/usr/bin)
          """)
  void readsTheLanguage(String query, String expected) {
    assertThat(parse(query).clause().toString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "date:2021, 2021-01-01T00:00:00Z..2022-01-01T00:00:00Z",
    "date:2021-03..2021-06, 2021-03-01T00:00:00Z..2021-07-01T00:00:00Z",
    "date:2021-03-18, 2021-03-18T00:00:00Z..2021-03-19T00:00:00Z",
    "date:last_year.., 2025-01-01T00:00:00Z..",
    "since:3months, 2025-12-11T00:00:00Z..",
    "since:2weeks, 2026-02-25T00:00:00Z..",
    "until:2020, ..2021-01-01T00:00:00Z",
    "before:2020, ..2020-01-01T00:00:00Z",
    "after:2020, 2021-01-01T00:00:00Z..",
    "date:yesterday, 2026-03-10T00:00:00Z..2026-03-11T00:00:00Z",
    "date:this_week, 2026-03-09T00:00:00Z..2026-03-16T00:00:00Z",
    "date:<2020, ..2021-01-01T00:00:00Z",
    "date:2021/03, 2021-03-01T00:00:00Z..2021-04-01T00:00:00Z",
    "date:2021.03.18, 2021-03-18T00:00:00Z..2021-03-19T00:00:00Z",
    "date:31.03.2021, 2021-03-31T00:00:00Z..2021-04-01T00:00:00Z",
    "date:2021-Q1, 2021-01-01T00:00:00Z..2021-04-01T00:00:00Z",
    "date:2021Q3..2021-q4, 2021-07-01T00:00:00Z..2022-01-01T00:00:00Z",
    "since:3mo, 2025-12-11T00:00:00Z..",
    "since:3 months, 2025-12-11T00:00:00Z..",
    "since:\"3 months ago\", 2025-12-11T00:00:00Z..",
    "date:monday, 2026-03-09T00:00:00Z..2026-03-10T00:00:00Z",
    "date:wednesday, 2026-03-11T00:00:00Z..2026-03-12T00:00:00Z",
    "date:[2020 TO 2021], 2020-01-01T00:00:00Z..2022-01-01T00:00:00Z"
  })
  void readsDates(String query, String expected) {
    assertThat(parse(query).clause().toString()).isEqualTo("(date:" + expected + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a AND (b",
        "a)",
        "\"open",
        "date:soon",
        "query:unknown x",
        "date:2021-13",
        "colour:blue"
      })
  void saysHowItTookOddSyntax(String query) {
    ParsedQuery parsed = parse(query);
    assertThat(parsed.remarks()).hasSize(1);
    assertThat(parsed.clause().clauses()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *sql            | (sql)
          *sql*           | (sql)
          pyth*n          | (pyth*)
          a^2             | (a)
          [1 TO 2]        | ((1 2))
          /regex/         | (regex)
          title: django   | (title:django)
          title: -django  | (-title:django)
          django title:   | (django)
          person:         | ()
          OR OR           | (OR OR)
          OR              | (OR)
          a OR            | (a OR)
          NOT             | (NOT)
          """)
  void hintsAtWhatOtherLanguagesWouldUnderstand(String query, String taken) {
    ParsedQuery parsed = parse(query);
    assertThat(parsed.clause().toString()).isEqualTo(taken);
    assertThat(parsed.remarks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"django || flask", "django||flask"})
  void takesTwoBarsForOr(String query) {
    assertThat(parse(query).clause().toString()).isEqualTo("((django OR flask))");
  }

  @Test
  void yearIsNoLengthOfTime() {
    assertThat(parse("since:2021 year").clause().clauses()).hasSize(2);
    assertThat(parse("since:2 -years").clause().clauses()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "django || flask",
        "django NOT flask",
        "title:(a b)",
        "number:[1 TO 2]",
        "C++ *",
        "Title: a"
      })
  void saysNothingWhereItUnderstands(String query) {
    assertThat(parse(query).remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "podcast:snakes, show:snakes",
    "guest:ada, person:ada",
    "library:attrs, package:attrs"
  })
  void takesOtherWordsForFields(String query, String expected) {
    assertThat(parse(query).clause().toString()).isEqualTo("(" + expected + ")");
    assertThat(parse(query).remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "date:soon, since:3months",
    "duration:long, duration:>1h30m",
    "number:first, number:227",
    "query:unknown, No query is saved"
  })
  void saysHowRangesAreWritten(String query, String example) {
    assertThat(parse(query).remarks()).singleElement().asString().contains(example);
  }

  @Test
  void addressesAreNoFields() {
    assertThat(parse("https://a.example pkg:pypi/attrs localhost:8080").remarks()).isEmpty();
  }

  @Test
  void looksAtTheBeginningOfVeryLongQueries() {
    ParsedQuery parsed = parse("word ".repeat(2000));
    assertThat(parsed.clause().clauses()).hasSize(400);
    assertThat(parsed.remarks()).hasSize(1);
  }

  @Test
  void savedQueriesThatMultiplyEnd() {
    Function<String, Optional<String>> saved =
        name -> Optional.of(("query:" + (Integer.parseInt(name) + 1) + " ").repeat(10));
    ParsedQuery parsed = QuerySyntax.parse("query:1", NOW, saved);
    assertThat(parsed.remarks()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-(", "(a ", "(a OR ", "NOT ", "-(a -", ")", "(a) OR "})
  void manyBracketsAreNoError(String part) {
    assertThat(parse(part.repeat(5000) + "b").remarks()).isNotEmpty();
  }

  @Test
  void aQueryThatRefersToItselfEnds() {
    assertThat(parse("query:self").remarks()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "***",
        "-",
        "--",
        "()",
        ")(",
        "\"\"",
        "\"",
        ":",
        "title:",
        "~",
        "~~",
        "-(",
        "NOT",
        "OR OR",
        "AND",
        "((((((",
        "a:b:c",
        "\\",
        "^",
        "[a TO b]",
        "{x}",
        "\u0000",
        "🎧"
      })
  void nothingTypedIsAnError(String query) {
    assertThat(parse(query)).isNotNull();
  }

  private static ParsedQuery parse(String query) {
    return QuerySyntax.parse(query, NOW, name -> Optional.ofNullable(SAVED.get(name)));
  }
}
