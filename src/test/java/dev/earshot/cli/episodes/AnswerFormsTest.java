package dev.earshot.cli.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The units and forms of a search, `open`, `stats` and `status`, on the sample.
class AnswerFormsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void sync() {
    cli = new Cli(folder);
    cli.syncSample();
  }

  @ParameterizedTest
  @CsvSource({
    "topics, heading",
    "mentions, purl",
    "packages, episodes",
    "links, url",
    "shows, episodes"
  })
  void everyUnitHasEveryForm(String unit, String field) {
    Cli.Result text = search("--output", unit);
    assertThat(text.code()).isEqualTo(ExitCode.FINE);
    assertThat(text.out().lines().count()).isGreaterThan(1);
    JsonNode json =
        JsonMapper.shared().readTree(search("--output", unit, "--format", "json").out());
    assertThat(json.propertyNames()).containsExactly("total", unit);
    assertThat(json.get(unit).get(0).propertyNames()).contains(field);
    int rows = json.get(unit).size();
    assertThat(search("--output", unit, "--format", "jsonl").out().lines()).hasSize(rows);
    List<String> csv = search("--output", unit, "--format", "csv").out().lines().toList();
    assertThat(csv).hasSize(rows + 1);
    assertThat(csv.getFirst().split(",", -1)).contains(field);
    assertThat(json.get(unit))
        .as("a table has all that there is")
        .allSatisfy(
            row -> assertThat(csv.getFirst().split(",", -1)).containsAll(row.propertyNames()));
    List<String> tsv = search("--output", unit, "--format", "tsv").out().lines().toList();
    assertThat(tsv)
        .allSatisfy(
            line -> assertThat(line.split("\t", -1)).hasSize(csv.getFirst().split(",", -1).length));
  }

  @Test
  void addressesAreListedOnce() {
    List<String> urls = search("--output", "links", "--format", "urls").out().lines().toList();
    assertThat(urls).doesNotHaveDuplicates().allMatch(url -> url.matches("(https?|mailto):.*"));
    assertThat(search("--format", "urls").out()).contains("https://tools-and-tea.example/3\n");
    assertThat(search("--output", "shows", "--format", "urls").err()).contains("no addresses");
  }

  @Test
  void packagesAreCountedWithWhatNamesThem() {
    List<String> csv = search("--output", "packages", "--format", "csv").out().lines().toList();
    assertThat(csv.getFirst()).isEqualTo("name,ecosystem,purl,episodes,shows,first,last");
    assertThat(csv)
        .contains(
            "sqlalchemy,pypi,pkg:pypi/sqlalchemy,1,1,2024-10-23T05:00:00Z,2024-10-23T05:00:00Z");
    String text = search("--output", "packages", "-n", "2", "--offset", "1").out();
    assertThat(text).startsWith("package ").contains("registry", "2024-10 … 2024-10");
    assertThat(text).containsPattern("\\n# 2 of \\d+ packages; more with --limit or --offset\\n$");
  }

  @ParameterizedTest
  @ValueSource(strings = {"packages", "mentions", "links", "topics"})
  void episodesWithoutWhatIsAskedForAreSaid(String unit) throws IOException {
    Files.writeString(
        folder.resolve("quiet.xml"),
        "<rss version='2.0'><channel><title>Quiet</title><item><guid>1</guid>"
            + "<title>Nothing but rain</title></item></channel></rss>");
    Files.writeString(folder.resolve("quiet.txt"), "file:quiet.xml\n");
    cli.run("sync", "--feeds", "quiet.txt");
    Cli.Result none = cli.run("search", "rain", "--output", unit);
    assertThat(none.code()).isEqualTo(ExitCode.FINE);
    assertThat(none.out()).contains("# no " + unit + " in the episodes found");
    assertThat(cli.run("search", "async", "--output", unit, "--offset", "500").out())
        .doesNotContain("# no ");
  }

  @Test
  void linksOfAnEpisodeWithoutADateStandUnderIt() throws IOException {
    Files.writeString(
        folder.resolve("undated.xml"),
        "<rss version='2.0'><channel><title>Quiet</title><item><guid>1</guid><title>Rain</title>"
            + "<description>See https://rain.example/ for rain</description></item>"
            + "</channel></rss>");
    Files.writeString(folder.resolve("undated.txt"), "file:undated.xml\n");
    cli.run("sync", "--feeds", "undated.txt");
    assertThat(cli.run("search", "rain", "--output", "links").out())
        .startsWith("undated     Quiet  Rain  ");
  }

  @Test
  void mentionsNameTheirEpisode() {
    List<String> tsv = search("--output", "mentions", "--format", "tsv").out().lines().toList();
    List<String> fields = List.of(tsv.getFirst().split("\t", -1));
    assertThat(fields).contains("show", "title", "link", "ecosystem");
    assertThat(tsv.get(1).split("\t", -1)[fields.indexOf("link")])
        .isEqualTo("https://tools-and-tea.example/3");
    assertThat(tsv.stream().map(row -> row.split("\t", -1)[fields.indexOf("start")]))
        .contains("0:16:45");
    assertThat(tsv.get(1).split("\t", -1)[fields.indexOf("show")]).isEqualTo("Tools & Tea");
    assertThat(search("--output", "mentions").out())
        .startsWith("published   show ")
        .doesNotContain("url", "https:");
    assertThat(search("--output", "mentions", "--format", "urls").out().lines())
        .doesNotContain("https://tools-and-tea.example/3");
  }

  @Test
  void everyUnitSaysHowItWasReadAndHowMuchThereIs() {
    assertThat(cli.run("search", "sqlalchmey", "--fuzzy", "--output", "topics", "-n", "1").out())
        .contains("# Searched for “sqlalchemy” instead.\n", "# 1 of 4 episodes; more with");
    assertThat(cli.run("search", "django", "--output", "shows", "-n", "1").out())
        .contains("# 1 of 2 shows; more with --limit or --offset");
  }

  @Test
  void facetsAreJsonToo() throws IOException {
    JsonNode json =
        JsonMapper.shared().readTree(search("--facets", "show,year", "--format", "json").out());
    assertThat(json.propertyNames()).containsExactly("total", "hits", "facets");
    assertThat(json.get("facets").propertyNames()).containsExactlyInAnyOrder("show", "year");
    assertThat(json.get("facets").get("show").get(0).propertyNames())
        .containsExactly("name", "episodes");
    Files.writeString(folder.resolve("q.txt"), "colour:orm\n");
    JsonNode line =
        JsonMapper.shared()
            .readTree(cli.run("search", "--batch", "q.txt", "--facets", "show").out());
    assertThat(line.get("facets").propertyNames()).containsExactly("show");
    assertThat(line.get("remarks").toString()).contains("colour");
    assertThat(search("--facets", "show", "--format", "csv").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("search", "--batch", "q.txt", "--output", "links").code())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void offsetsOutOfRangeAreSaid() {
    assertThat(search("--offset", "-1").err()).contains("--offset takes a number from 0");
    assertThat(search("--offset", "100").out()).contains("there is only 1 episode: lower --offset");
  }

  @Test
  void explanationsOfTimesHaveNoEndsOfTime() {
    assertThat(search("--explain", "--since", "2020").out()).doesNotContain("922337203685477580");
  }

  @Test
  void searchIsAPodcast() throws Exception {
    Cli.Result rss = search("--format", "rss");
    assertThat(rss.code()).isEqualTo(ExitCode.FINE);
    Channel feed = (Channel) new WireFeedInput().build(new StringReader(rss.out()));
    assertThat(feed.getTitle()).isEqualTo("Earshot: orm");
    assertThat(feed.getItems()).isNotEmpty();
    Item item = feed.getItems().getFirst();
    assertThat(item.getEnclosures().getFirst().getType()).startsWith("audio/");
    assertThat(item.getTitle()).contains(": ");
    assertThat(item.getDescription().getValue())
        .containsPattern("<a href=\"https://[^\"]+\">[^<]+</a>");
    assertThat(item.getGuid().getValue()).matches("[0-9a-v]{12}");
    assertThat(rss.out())
        .contains("<content:encoded>", "<itunes:duration>2556</itunes:duration>")
        .contains("<link>https://earshot.dev</link>");
    assertThat(search("--format", "rss", "--output", "links").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void linksStandWholeUnderTheirEpisode() {
    assertThat(search("-n", "1", "--output", "links").out())
        .startsWith("2024-10-23  Tools & Tea  #3: An async ORM you already know  ")
        .contains("\n    https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html\n");
    for (int columns : List.of(60, 58)) {
      cli.with("EARSHOT_COLUMNS", Integer.toString(columns));
      assertThat(search("-n", "1", "--output", "links").out().lines().findFirst())
          .hasValueSatisfying(line -> assertThat(line).hasSize(columns).contains("…"));
    }
  }

  @Test
  void anEpisodeIsNamedInANarrowTerminalToo() {
    cli.with("EARSHOT_COLUMNS", "40");
    assertThat(search("-n", "1", "--sort", "date").out())
        .containsPattern("^2024-10-23  Tools & Tea\n  #3: An async ORM you al…  \\w{12}\n");
  }

  @Test
  void pagesDoNotOverlap() {
    String first = search("-n", "1", "--format", "csv").out();
    String second = search("-n", "1", "--offset", "1", "--format", "csv").out();
    assertThat(first.lines()).hasSize(2);
    assertThat(second.lines().skip(1).toList()).isNotEqualTo(first.lines().skip(1).toList());
  }

  @Test
  void opensPageAndRecordingInTheBrowser() throws IOException {
    Path seen = folder.resolve("seen");
    Path browser = folder.resolve("browser");
    Files.writeString(browser, "#!/bin/sh\necho \"$@\" > " + seen + "\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
    cli.with("BROWSER", browser.toString());
    assertThat(cli.run("open", "Tools & Tea #3").out()).startsWith("opened https://");
    assertThat(Files.readString(seen)).isEqualTo("https://tools-and-tea.example/3\n");
    cli.with("BROWSER", "no-such-browser:" + browser + " --new-tab '-url=%s' now");
    assertThat(cli.run("open", "Tools & Tea #3").out()).startsWith("opened https://");
    assertThat(Files.readString(seen))
        .isEqualTo("--new-tab -url=https://tools-and-tea.example/3 now\n");
    assertThat(cli.run("open", "Tools & Tea #3", "--at", "1:02:03", "--print").out())
        .endsWith("#t=3723\n");
    assertThat(cli.run("open", "Tools & Tea #3", "--at", "12:34", "--print").out())
        .endsWith("#t=754\n");
    assertThat(cli.run("open", "#3").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("open", "nobody knows").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(cli.run("open", "#3", "--at", "noon").err()).contains("12:34");
  }

  @Test
  void explanationsTellTheSharesAndNoFormulas() {
    String explained = cli.run("search", "async", "orm", "--explain", "--limit", "1").out();
    assertThat(explained).contains("weight(");
    assertThat(explained.lines().filter(line -> line.contains(" = "))).hasSizeBetween(4, 30);
    assertThat(explained).doesNotContain("computed as boost", "term frequency");
  }

  @Test
  void statsAndStatusSumUp() {
    assertThat(cli.run("stats").out())
        .contains("2024  ", "Tools & Tea", "sqlalchemy", "█", "\ntopics ")
        .doesNotContain("Python ");
    JsonNode stats = JsonMapper.shared().readTree(cli.run("stats", "--format", "json").out());
    assertThat(stats.propertyNames())
        .containsExactly("months", "shows", "topics", "people", "packages");
    assertThat(cli.run("status").out())
        .contains("feeds      2, none fails", "episodes   10\n", "last sync  2026-03-02 18:00");
    JsonNode status = JsonMapper.shared().readTree(cli.run("status", "--format", "json").out());
    assertThat(status.propertyNames())
        .containsExactly(
            "folder",
            "feeds",
            "failing",
            "last_sync",
            "episodes",
            "topics",
            "mentions",
            "archive_bytes",
            "index_bytes",
            "index_written");
  }

  private Cli.Result search(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "search";
    all[1] = "orm";
    System.arraycopy(options, 0, all, 2, options.length);
    return cli.run(all);
  }
}
