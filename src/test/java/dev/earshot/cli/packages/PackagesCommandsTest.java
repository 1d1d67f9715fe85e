package dev.earshot.cli.packages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is talked about, on the sample.
class PackagesCommandsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void sync() {
    cli = new Cli(folder);
    cli.syncSample();
  }

  @Test
  void packagesAreCountedAsATableWithBars() {
    Cli.Result all = cli.run("packages");
    assertThat(all.code()).isEqualTo(ExitCode.FINE);
    assertThat(all.out()).startsWith("package").contains("sqlalchemy  ", "pypi", "2024-10", "██");
    cli.with("EARSHOT_COLUMNS", "60");
    assertThat(cli.run("packages").out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    assertThat(cli.run("packages", "--top", "1").out())
        .contains("# 1 of", "; more with --top or --offset\n");
    assertThat(cli.run("packages", "--ecosystem", "npm", "--since", "2030").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(cli.run("packages", "--top", "0").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("packages", "--new", "--trending").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void packagesAsJsonKeepTheirContract() {
    JsonNode json = json(cli.run("packages", "--format", "json"));
    assertThat(json.propertyNames()).containsExactly("total", "packages");
    JsonNode first = json.get("packages").get(0);
    assertThat(first.propertyNames())
        .containsExactly("purl", "name", "ecosystem", "episodes", "shows", "first", "last");
    assertThat(json.toString()).contains("\"name\":\"sqlalchemy\"");
    assertThat(first.get("episodes").asInt()).isGreaterThan(1);
  }

  @Test
  void newPackagesWereNeverMentionedBefore() {
    JsonNode all = json(cli.run("packages", "--since", "2024-11", "--format", "json"));
    JsonNode fresh = json(cli.run("packages", "--new", "--since", "2024-11", "--format", "json"));
    assertThat(fresh.get("total").asInt()).isPositive().isLessThan(all.get("total").asInt());
    assertThat(fresh.toString()).doesNotContain("sqlalchemy");
    assertThat(fresh.get("packages"))
        .allSatisfy(
            count -> assertThat(count.get("first").asString()).isGreaterThanOrEqualTo("2024-11"));
  }

  @Test
  void trendsSayWhatTheyCompare() {
    Cli.Result text = cli.run("packages", "--trending", "--since", "2024-11", "--until", "2024-12");
    assertThat(text.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(text.out())
        .contains("nothing rises more than chance explains", "2024-11-01", "2025-01-01");
    JsonNode json = json(cli.run("packages", "--trending", "--format", "json"));
    assertThat(json.propertyNames())
        .containsExactly("since", "until", "episodes_now", "episodes_before", "total", "packages");
    assertThat(cli.run("packages", "--trending", "--since", "2025", "--until", "2024").err())
        .contains("nothing lies between");
  }

  @Test
  void packageIsSummedUpBeforeItsMentions() {
    assertThat(cli.run("package", "sqlalchemy").out())
        .startsWith("pkg:pypi/sqlalchemy\n mentioned  ")
        .contains(" episodes of 2 shows\n", "first  2024-", "last  ", "shows  ");
    JsonNode json = json(cli.run("package", "sqlalchemy", "--format", "json"));
    assertThat(json.get("shows").propertyNames()).contains("Tools & Tea");
    assertThat(json.get("years").propertyNames()).contains("2024");
    assertThat(json.get("episodes").asInt()).isGreaterThan(1);
  }

  @Test
  void aNameThatNothingHasIsTakenForTheNearestOne() {
    Cli.Result taken = cli.run("package", "SQLAlchemy", "library");
    assertThat(taken.out()).startsWith("pkg:pypi/sqlalchemy\n");
    assertThat(taken.out())
        .contains("nothing is called SQLAlchemy library, which was taken for SQLAlchemy");
    assertThat(cli.run("package", "flying", "sqlalchemy").out())
        .contains("did you mean: earshot package sqlalchemy");
  }

  @Test
  void relatedNamesShowsThatMentionIt() {
    Cli.Result text = cli.run("related", "sqlalchemy");
    assertThat(text.code()).isEqualTo(ExitCode.FINE);
    assertThat(text.out()).startsWith("pkg:pypi/sqlalchemy  ").contains("show", "Tools & Tea");
    JsonNode json = json(cli.run("related", "sqlalchemy", "--format", "json"));
    assertThat(json.propertyNames())
        .containsExactly("packages", "episodes", "total", "related", "shows", "people");
    assertThat(cli.run("related", "zzzyx").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(cli.run("related", "zzzyx", "--format", "json").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void coveredSaysWhenSomethingWasAndExitsWithFive() {
    Cli.Result text = cli.run("covered", "sqlalchemy", "zzzyx");
    assertThat(text.code()).isEqualTo(ExitCode.COVERED);
    assertThat(text.out())
        .contains("covered  sqlalchemy", "Tools & Tea", "new      zzzyx       never")
        .contains("# 1 of 2 packages was covered");
    Cli.Result earlier = cli.run("covered", "sqlalchemy", "--within", "12m");
    assertThat(earlier.code()).isEqualTo(ExitCode.FINE);
    assertThat(earlier.out()).contains("earlier  sqlalchemy", "since 2025-03-02");
    assertThat(cli.run("covered", "sqlalchemy", "--within", "2y").code())
        .isEqualTo(ExitCode.COVERED);
    assertThat(cli.run("covered", "zzzyx").out()).contains("# 0 of 1 package was covered");
    assertThat(cli.run("covered", "sqlalchemy", "--show", "nobody").code())
        .isEqualTo(ExitCode.FINE);
    assertThat(cli.run("covered", "sqlalchemy", "--within", "soon").err()).contains("12m (months)");
    assertThat(cli.run("covered").err()).contains("--from");
  }

  @Test
  void coveredReadsADraftAsItWouldReadNotes() throws IOException {
    Files.writeString(
        folder.resolve("draft.md"),
        """
        # Next week

        * [SQLAlchemy](https://pypi.org/project/sqlalchemy/) has news
        * [nobody-knows](https://pypi.org/project/nobody-knows/)
        """);
    JsonNode json = json(cli.run("covered", "--from", "draft.md", "--format", "json"));
    assertThat(json.propertyNames()).containsExactly("since", "covered", "packages");
    assertThat(json.get("covered").asInt()).isEqualTo(1);
    assertThat(json.get("packages")).hasSize(2);
    for (JsonNode one : json.get("packages")) {
      assertThat(one.propertyNames())
          .containsExactly("name", "packages", "covered", "episodes", "last");
      boolean known = one.get("name").asString().equals("sqlalchemy");
      assertThat(one.get("covered").asBoolean()).isEqualTo(known);
      assertThat(one.get("last").isNull()).isNotEqualTo(known);
    }
    Files.writeString(folder.resolve("empty.md"), "Nothing to see here.\n");
    Cli.Result nothing = cli.run("covered", "--from", "empty.md");
    assertThat(nothing.code()).isEqualTo(ExitCode.FINE);
    assertThat(nothing.out()).contains("names no package");
    assertThat(cli.run("covered", "--from", "nowhere.md").err()).contains("nowhere.md");
  }

  @Test
  void rankingsArePaged() {
    JsonNode all = json(cli.run("packages", "--top", "3", "--format", "json")).get("packages");
    JsonNode third =
        json(cli.run("packages", "--top", "1", "--offset", "2", "--format", "json"))
            .get("packages");
    assertThat(third).hasSize(1);
    assertThat(third.get(0)).isEqualTo(all.get(2));
    assertThat(cli.run("packages", "--offset", "5000").out())
        .containsPattern("^# there are only \\d+ packages: lower --offset\n$");
    assertThat(cli.run("packages", "--offset", "-1").code()).isEqualTo(ExitCode.USAGE);
    JsonNode related =
        json(cli.run("related", "sqlalchemy", "--offset", "5000", "--format", "json"));
    assertThat(related.get("related")).isEmpty();
    assertThat(cli.run("related", "sqlalchemy", "--offset", "-1").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anOffsetPastTheLastMentionIsSaid() {
    assertThat(cli.run("package", "sqlalchemy", "--offset", "5000").out())
        .containsPattern("there (is|are) only \\d+ mentions?: lower --offset");
  }

  @Test
  void whatIsMentionedElsewhereIsNotDenied() {
    for (String command : new String[] {"package", "covered", "related"}) {
      assertThat(cli.run(command, "Postgres").out())
          .as(command)
          .contains("Postgres is mentioned as a platform")
          .contains(": earshot " + command + " Postgres --kind platform")
          .doesNotContain("no episode mentions");
    }
    assertThat(cli.run("package", "postgres", "--kind", "platform").out()).contains("PostgreSQL");
    for (String[] narrowed :
        new String[][] {
          {"package", "sqlalchemy", "--since", "2030"},
          {"related", "sqlalchemy", "--show", "nobody"}
        }) {
      Cli.Result none = cli.run(narrowed);
      assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
      assertThat(none.out())
          .contains("where nothing is narrowed: earshot " + narrowed[0] + " sqlalchemy\n")
          .doesNotContain("no episode mentions");
    }
    assertThat(cli.run("package", "zzzyx").out()).contains("no episode mentions zzzyx");
  }

  static JsonNode json(Cli.Result result) {
    return JsonMapper.shared().readTree(result.out());
  }
}
