package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every command on the sample, as a user runs it.
class CommandsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void world() {
    cli = new Cli(folder);
  }

  @Test
  void wordsThatBeginWithAHyphenAreLeftOut() {
    cli.syncSample();
    assertThat(cli.run("count", "async", "-numpy", "-show:nobody", "-hooks").out())
        .isEqualTo(cli.run("count", "async").out());
    assertThat(cli.run("search", "async", "-orm", "-package:sqlalchemy").code())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(cli.run("search", "async", "-x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("search", "-n5", "async").code()).isZero();
    assertThat(cli.run("search", "--", "--async").code()).isZero();
  }

  @Test
  void countSaysBesideTheNumberWhatItDidNotUnderstand() {
    cli.syncSample();
    Cli.Result count = cli.run("count", "colour:async");
    assertThat(count.out().strip()).matches("\\d+");
    assertThat(count.err()).contains("colour");
  }

  @Test
  void numbersOutOfRangeAreSaidOrHarmless() {
    cli.syncSample();
    assertThat(cli.run("related", "django", "--top=-1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("stats", "--top=0").code()).isEqualTo(ExitCode.USAGE);
    Cli.Result far = cli.run("search", "async", "--output", "packages", "--offset", "2147483647");
    assertThat(far.err()).doesNotContain("internal error");
  }

  @Test
  void helpBeforeACommandListsThemAll() {
    assertThat(cli.run("--help", "search").out()).contains("sync", "feeds", "package");
  }

  @Test
  void syncReportsWhatItDid() {
    Cli.Result first = cli.syncSample();
    assertThat(first.code()).isEqualTo(ExitCode.FINE);
    assertThat(first.out())
        .startsWith(
            "2 feeds due: 2 fetched, 0 not modified, 0 failed\n10 new and 0 changed episodes")
        .contains("10 episodes indexed");
    Cli.Result second = cli.syncSample();
    assertThat(second.out()).startsWith("0 feeds due").contains("2 not due yet", "index unchanged");
    Cli.Result forced = cli.syncSample("--force");
    assertThat(forced.out())
        .startsWith("2 feeds due: 0 fetched, 2 not modified, 0 failed")
        .contains("0 new and 0 changed episodes; index unchanged");
  }

  @Test
  void searchNamesEpisodeTopicAndLink() {
    cli.syncSample();
    Cli.Result found = cli.run("search", "async", "orm");
    assertThat(found.code()).isEqualTo(ExitCode.FINE);
    assertThat(found.out())
        .startsWith("2024-10-23  Tools & Tea  #3: An async ORM you already know")
        .contains("  ▸ ", "async ORM", "https://tools-and-tea.example/3");
  }

  @Test
  void batchAnswersEachLineWithOneLine() throws Exception {
    cli.syncSample();
    Files.writeString(folder.resolve("questions.txt"), "async orm\n\nzzzyx\n");
    Cli.Result batch = cli.run("search", "--batch", "questions.txt");
    assertThat(batch.code()).isEqualTo(ExitCode.FINE);
    List<String> lines = batch.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("{\"query\":\"async orm\",\"total\":");
    assertThat(lines.get(1)).isEqualTo("{\"query\":\"\",\"total\":0,\"hits\":[]}");
    assertThat(lines.get(2)).isEqualTo("{\"query\":\"zzzyx\",\"total\":0,\"hits\":[]}");
    assertThat(cli.run("search", "orm", "--batch", "questions.txt").code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("search", "--batch", "nowhere.txt").err()).contains("nowhere.txt");
    assertThat(cli.run("search").code()).isEqualTo(ExitCode.USAGE);
  }

  private List<String> similarIds(String... options) {
    List<String> words = new ArrayList<>(List.of("similar", "Tools & Tea #3", "--format", "json"));
    words.addAll(List.of(options));
    JsonNode json = JsonMapper.shared().readTree(cli.run(words.toArray(String[]::new)).out());
    return json.get("hits").valueStream().map(hit -> hit.get("id").asString()).toList();
  }

  @Test
  void similarFindsOtherEpisodesAboutTheSame() {
    cli.syncSample();
    Cli.Result similar = cli.run("similar", "Tools & Tea #3");
    assertThat(similar.code()).isEqualTo(ExitCode.FINE);
    assertThat(similar.out())
        .contains("Tools & Tea", "like “#3: An async ORM you already know”")
        .doesNotContain("Tools & Tea  #3: An async");
    assertThat(cli.run("similar", "nobody knows").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    List<String> ids = similarIds("-n", "3");
    assertThat(similarIds("-n", "1", "--offset", "1")).containsExactly(ids.get(1));
    Cli.Result past = cli.run("similar", "Tools & Tea #3", "--offset", "500");
    assertThat(past.code()).isEqualTo(ExitCode.FINE);
    assertThat(past.out()).containsPattern("# there (is|are) only \\d+ episodes?: lower --offset");
    assertThat(cli.run("similar", "Tools & Tea #3", "-n", "1").out())
        .containsPattern("# 1 of \\d+ episodes; more with --limit or --offset");
    assertThat(cli.run("similar", "nobody", "--offset", "-1").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("similar", "Tools & Tea #3", "-n", "0").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void packageOffersANameThatIsClose() {
    cli.syncSample();
    assertThat(cli.run("package", "sqlalchmey").out())
        .contains("did you mean: earshot package sqlalchemy");
  }

  @Test
  void searchAsJsonKeepsItsContract() {
    cli.syncSample();
    JsonNode json = json(cli.run("search", "async orm", "--format", "json"));
    assertThat(json.propertyNames()).containsExactly("total", "hits");
    assertThat(json.get("hits").get(0).propertyNames())
        .containsExactly(
            "id",
            "feed",
            "guid",
            "show",
            "title",
            "published",
            "link",
            "score",
            "snippet",
            "topic");
    assertThat(json.get("hits").get(0).get("published").asString())
        .isEqualTo("2024-10-23T05:00:00Z");
  }

  @Test
  void nothingFoundIsAnExitCodeAndStillJson() {
    cli.syncSample();
    Cli.Result text = cli.run("search", "zzzyx");
    assertThat(text.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    Cli.Result json = cli.run("search", "zzzyx", "--format", "json");
    assertThat(json.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(json(json).get("total").asInt()).isZero();
    Cli.Result none = cli.run("package", "zzzyx", "--format", "json");
    assertThat(none.code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(json(none).get("total").asInt()).isZero();
  }

  @Test
  void packageListsItsMentionsNewestFirst() {
    cli.syncSample();
    Cli.Result text = cli.run("package", "Django", "Tenants");
    assertThat(text.code()).isEqualTo(ExitCode.FINE);
    assertThat(text.out()).startsWith("pkg:pypi/django-tenants");
    JsonNode json = json(cli.run("package", "sqlalchemy", "--format", "json"));
    assertThat(json.propertyNames())
        .containsExactly(
            "packages",
            "total",
            "first",
            "last",
            "episodes",
            "shows",
            "versions",
            "presenters",
            "years",
            "mentions");
    assertThat(json.get("packages").get(0).asString()).isEqualTo("pkg:pypi/sqlalchemy");
    List<String> published =
        StreamSupport.stream(json.get("mentions").spliterator(), false)
            .map(mention -> mention.get("published").asString())
            .toList();
    assertThat(published).hasSizeGreaterThan(1).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void packageCanBeNarrowedAndExplained() {
    cli.syncSample();
    int all = mentions("sqlalchemy").size();
    assertThat(mentions("sqlalchemy", "--primary")).hasSizeBetween(1, all - 1);
    assertThat(mentions("sqlalchemy", "--show", "Lötstelle")).hasSizeBetween(1, all - 1);
    assertThat(mentions("sqlalchemy", "--since", "2024-11")).hasSizeBetween(1, all - 1);
    assertThat(mentions("sqlalchemy", "--ecosystem", "npm")).isEmpty();
    assertThat(mentions("sqlalchemy", "--min-confidence", "1")).isEmpty();
    JsonNode explained = mentions("sqlalchemy", "--explain").get(0);
    assertThat(explained.get("clues").get(0).propertyNames()).containsExactly("sign", "weight");
    assertThat(cli.run("package", "sqlalchemy", "--explain").out())
        .contains(" % sure, primary, by");
    assertThat(mentions("sqlalchemy", "--limit", "1", "--offset", "1")).hasSize(1);
    assertThat(mentions("sqlalchemy", "--offset", "1")).hasSize(all - 1);
    assertThat(cli.run("package", "sqlalchemy", "-n", "1").out())
        .contains("# 1 of " + all + " mentions; more with --limit");
    assertThat(cli.run("package", "sqlalchemy", "--offset", "-1").code()).isEqualTo(ExitCode.USAGE);
    Cli.Result outside = cli.run("package", "sqlalchemy", "--min-confidence", "7");
    assertThat(outside.code()).isEqualTo(ExitCode.USAGE);
  }

  private JsonNode mentions(String name, String... options) {
    List<String> arguments = new ArrayList<>(List.of("package", name, "--format", "json"));
    arguments.addAll(List.of(options));
    return json(cli.run(arguments.toArray(String[]::new))).get("mentions");
  }

  @Test
  void catalogIsBroughtUpToDateAndEpisodesAreReadWithItAgain() throws IOException {
    cli.syncSample();
    assertThat(cli.run("catalog").out()).contains(" names\n", "PyPI");
    Path cut = Files.writeString(folder.resolve("cut.txt"), "one\ntwo\n");
    Cli.Result refused = cli.run("catalog", "update", "gem", "--from", cut.toString());
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED);
    assertThat(refused.err()).contains("so it may be cut short; the catalog is as it was");
    Path ranks = Files.writeString(folder.resolve("ranks.json"), ranks(150));
    Cli.Result taken = cli.run("catalog", "update", "pypi", "--from", ranks.toString());
    assertThat(taken.out()).contains("150 names taken", "2026-03-02");
    assertThat(cli.run("catalog").out())
        .containsPattern("pypi +[\\d,]{6,}  .*ranks.json, 2026-03-02\n")
        .containsPattern("cargo +[\\d,]{3,}  gems and crates");
    Path named = Files.copy(ranks, folder.resolve("top-pypi.json"));
    assertThat(cli.run("catalog", "update", "--from", named.toString()).out())
        .startsWith("pypi: 150 names taken from ");
    Path inFolder = Files.createDirectory(folder.resolve("cargo")).resolve("ranks.json");
    Files.copy(ranks, inFolder);
    Cli.Result which = cli.run("catalog", "update", "--from", inFolder.toString());
    assertThat(which.code()).isEqualTo(ExitCode.USAGE);
    assertThat(which.err()).contains("earshot catalog update pypi|npm|gem|cargo --from");
    assertThat(cli.syncSample().out()).contains("10 episodes indexed");
    assertThat(cli.syncSample().out()).contains("index unchanged");
  }

  /// As top-pypi-packages lists them.
  private static String ranks(int names) {
    return IntStream.range(0, names)
        .mapToObj(n -> "{\"download_count\":%d,\"project\":\"name-%d\"}".formatted(1000 - n, n))
        .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
  }

  @Test
  void exportsKeepTheirContract() {
    cli.syncSample();
    List<String> episodes = cli.run("export", "episodes").out().lines().toList();
    assertThat(episodes).hasSize(10);
    assertThat(JSON.readTree(episodes.getFirst()).propertyNames())
        .containsExactly(
            "feed",
            "guid",
            "id",
            "show",
            "title",
            "published",
            "link",
            "enclosure",
            "duration",
            "season",
            "number",
            "notes_text",
            "links",
            "topics");
    String mention =
        cli.run("export", "mentions")
            .out()
            .lines()
            .filter(m -> m.contains("\"url\""))
            .findFirst()
            .orElseThrow();
    assertThat(JSON.readTree(mention).propertyNames())
        .startsWith(
            "feed",
            "guid",
            "episode",
            "published",
            "purl",
            "name",
            "kind",
            "ecosystem",
            "versions",
            "presenters",
            "evidence",
            "primary",
            "confidence",
            "topic",
            "quote",
            "url");
  }

  @Test
  void showPrintsOneEpisodeAndListsSeveral() {
    cli.syncSample();
    Cli.Result one = cli.run("show", "Tools & Tea #3");
    assertThat(one.out())
        .startsWith("#3: An async ORM you already know\nTools & Tea · episode 3 · 2024-10-23")
        .contains("\nTopics\n", "\nPackages\n", "pkg:pypi/sqlalchemy", "\nLinks\n");
    Cli.Result several = cli.run("show", "#3");
    assertThat(several.out()).contains("Tools & Tea", "Lötstelle 19", "# 2 episodes");
    assertThat(cli.run("show", "#4711").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void feedsTellTheirState() {
    assertThat(cli.run("feeds", "--feeds", Cli.sample().toString()).out())
        .contains("new      never             next sync                0  Tools & Tea");
    cli.syncSample();
    assertThat(cli.run("feeds", "--feeds", Cli.sample().toString()).out())
        .contains("ok       2026-03-02 18:00  2026-03-09 ", "6  Tools & Tea");
  }

  @Test
  void reindexMakesTheSameIndexFromTheArchiveAlone() throws IOException {
    cli.syncSample();
    String before = cli.run("export", "mentions").out();
    deleteTree(folder.resolve("data/index"));
    assertThat(cli.run("search", "orm").err()).contains("nothing is indexed yet");
    Cli.Result reindexed = cli.run("reindex");
    assertThat(reindexed.out()).startsWith("10 episodes indexed with ");
    assertThat(cli.run("export", "mentions").out()).isEqualTo(before);
  }

  @Test
  void damagedIndexIsNamedAndMended() throws IOException {
    cli.syncSample();
    try (var files = Files.list(folder.resolve("data/index"))) {
      for (Path file : files.filter(f -> f.toString().contains("segments")).toList()) {
        Files.writeString(file, "garbage");
      }
    }
    Cli.Result search = cli.run("search", "orm");
    assertThat(search.code()).isEqualTo(ExitCode.FAILED);
    assertThat(search.err()).contains("damaged", "earshot reindex");
    assertThat(cli.syncSample().out()).contains("10 episodes indexed");
    assertThat(cli.run("search", "orm").code()).isEqualTo(ExitCode.FINE);
  }

  private static final JsonMapper JSON = JsonMapper.shared();

  private static JsonNode json(Cli.Result result) {
    return JSON.readTree(result.out());
  }

  private static void deleteTree(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
