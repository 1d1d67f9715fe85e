package dev.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the program says when it cannot do what it was told.
class UsageTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void world() {
    cli = new Cli(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sync",
        "count",
        "similar",
        "run",
        "search",
        "package",
        "packages",
        "covered",
        "related",
        "show",
        "open",
        "stats",
        "status",
        "alert",
        "alert add",
        "alert list",
        "alert test",
        "alert run",
        "alert remove",
        "feeds",
        "feeds why",
        "feeds retry",
        "feeds add",
        "feeds remove",
        "feeds forget",
        "feeds import",
        "feeds export",
        "doctor",
        "catalog",
        "catalog update",
        "export",
        "reindex",
        "settings",
        "completion",
        "complete",
        "help",
        "man"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    Cli.Result help = cli.run((command + " --help").split(" ", -1));
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: earshot " + command, "Example", "  earshot ");
    assertThat(help.out().lines().dropWhile(line -> !line.startsWith("Example")).skip(1))
        .as("each example is on one line, so that it can be copied")
        .allMatch(line -> line.startsWith("  earshot ") || line.startsWith("  source "));
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    assertThat(cli.run().out()).contains("Usage: earshot", "search", "package", "Examples:");
    assertThat(cli.run("--version").out()).startsWith("earshot ");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(cli.run("help").out()).isEqualTo(cli.run().out());
    assertThat(cli.run("help", "feeds", "add").out())
        .isEqualTo(cli.run("feeds", "add", "--help").out());
    Cli.Result unknown = cli.run("help", "feeds", "ad");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("there is no command 'feeds ad'", "feeds add?");
  }

  @Test
  void whatIsWrongIsSaidInPlainWords() {
    assertThat(cli.run("alert", "frob").err()).contains("there is no command 'alert frob'");
    assertThat(cli.run("sync", "extra").err()).contains("'extra' is one word too many");
    assertThat(cli.run("show").err()).contains("ID|LINK|NUMBER is missing");
    assertThat(cli.run("alert", "add").err()).contains("NAME, QUERY are missing");
    assertThat(cli.run("search", "x", "--format", "foo").err())
        .contains("--format takes one of text, json, jsonl, csv, tsv, urls, rss, not 'foo'");
    assertThat(cli.run("completion", "tcsh").err())
        .contains("SHELL takes one of bash, zsh, fish, not 'tcsh'");
    assertThat(cli.run("--set", "foo", "status").err()).doesNotContain("option option");
  }

  @Test
  void filesThatCannotBeReadAreNamedWithTheReason() {
    assertThat(cli.run("feeds", "import", "none.opml").err())
        .contains("cannot read none.opml: no such file or folder");
    assertThat(cli.run("feeds", "import", folder.toString()).err()).contains(": is a directory");
    assertThat(cli.run("covered", "--from", "none.md").err()).contains("no such file or folder");
  }

  @Test
  void whatIsOutOfRangeIsRefusedBeforeAnythingIsPrinted() {
    cli.syncSample();
    assertThat(cli.run("stats", "--top=0").out()).isEmpty();
    assertThat(cli.run("open", "Tools & Tea #3", "--at", "1:99", "--print").err())
        .contains("--at takes a time");
    assertThat(cli.run("open", "Tools & Tea #3", "--at", "90:00", "--print").out())
        .contains("#t=5400");
  }

  @Test
  void unknownCommandsAndOptionsSuggestTheNearest() {
    assertThat(cli.run("serch", "x"))
        .satisfies(result -> assertThat(result.code()).isEqualTo(ExitCode.USAGE))
        .satisfies(
            result -> assertThat(result.err()).contains("no command 'serch'", "earshot search"));
    assertThat(cli.run("search", "x", "--formt", "json").err()).contains("--format");
  }

  @Test
  void aWordThatIsLikeNoCommandIsSearchedFor() {
    assertThat(cli.run("--data", "d", "sqlalchemy", "c#").err())
        .startsWith("earshot: there is no command 'sqlalchemy'\n")
        .endsWith("To search for it: earshot --data d search 'sqlalchemy c#'\n");
    assertThat(cli.run("docker", "compose").err())
        .endsWith("'docker'\nTo search for it: earshot search docker compose\n");
    assertThat(cli.run("feeds", "frob").err()).endsWith("Try: earshot feeds --help\n");
    assertThat(cli.run("help", "nosuch").err()).endsWith("Try: earshot --help\n");
  }

  @Test
  void aWordThatIsLikeACommandMayBeSearchedForAllTheSame() {
    assertThat(cli.run("pack").err())
        .endsWith(
            """
            Did you mean: earshot package or earshot packages?
            To search for it: earshot search pack
            """);
    assertThat(cli.run("async", "orm").err())
        .endsWith(
            """
            Did you mean: earshot sync orm?
            To search for it: earshot search async orm
            """);
    assertThat(cli.run("feeds", "rtery").err()).endsWith("Did you mean: earshot feeds retry?\n");
  }

  @Test
  void whatIsSuggestedCanBeTypedAsItStands() {
    cli.with("EARSHOT_CALLED", "./earshot");
    assertThat(cli.run("--data", "my data", "serch", "c#", "orm").err())
        .contains("Did you mean: ./earshot --data 'my data' search 'c#' orm?\n");
    assertThat(cli.run("--data", "d", "feeds", "rtery").err())
        .endsWith("Did you mean: ./earshot --data d feeds retry?\n");
    assertThat(cli.run("--data", "d", "feeds", "frob").err())
        .endsWith("Try: ./earshot --data d feeds --help\n");
  }

  @Test
  void firstSearchSaysHowToBegin() {
    Cli.Result result = cli.run("search", "x");
    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).contains("nothing is indexed yet", "earshot sync");
  }

  @Test
  void missingListOfFeedsIsNamed() {
    Cli.Result result = cli.run("sync");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err())
        .contains("there is no list of feeds at", "earshot feeds add URL", "--feeds");
  }

  @Test
  void lineThatIsNoFeedCostsThatLineAlone() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "gopher://x\n\n# fine\nfile:missing.xml Gone\n");
    Cli.Result result = cli.run("sync", "--feeds", list.toString());
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FEEDS_FAILED);
    assertThat(result.err()).contains("list.txt:1: 'gopher://x' is no feed URL");
    assertThat(result.out()).contains("1 feed due", "missing.xml  no such file");
  }

  @Test
  void withoutANetworkItSaysSoAndNamesTheSample() throws IOException {
    Path list = folder.resolve("list.txt");
    // Port 1 is reserved and closed: nobody answers there, as on a machine without a network.
    Files.writeString(
        list,
        "http://127.0.0.1:1/a\nhttp://127.0.0.1:1/b\nhttp://127.0.0.1:1/c\nhttp://127.0.0.2:1/d\n");
    Cli.Result result = cli.run("--allow-private", "sync", "--feeds", list.toString());
    assertThat(result.code()).isEqualTo(ExitCode.SOME_FEEDS_FAILED);
    assertThat(result.out())
        .contains("is there a network?", "./earshot sync --feeds src/sample/feeds.txt");
    assertThat(cli.run("feeds", "--feeds", list.toString()).out())
        .contains("no network here")
        .doesNotContain("in a row");
  }

  @Test
  void oneHostThatCannotBeReachedIsNamedAndBacksOff() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "http://127.0.0.1:1/a\n");
    Cli.Result result = cli.run("--allow-private", "sync", "--feeds", list.toString());
    assertThat(result.out()).contains("failed  http://127.0.0.1:1/a  127.0.0.1: refuses");
    assertThat(cli.run("feeds", "--feeds", list.toString()).out()).startsWith("state");
  }

  @Test
  void passwordsInFeedAddressesAreNeverShown() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list, "http://ada:hush@127.0.0.1:1/a\nhtps://ada:hush@x.example/\nada:hush@y.example/f\n");
    Cli.Result sync = cli.run("--allow-private", "sync", "--feeds", list.toString());
    Cli.Result feeds = cli.run("feeds", "--feeds", list.toString());
    assertThat(sync.out() + sync.err() + feeds.out() + feeds.err())
        .contains("http://…@127.0.0.1:1/a")
        .doesNotContain("hush");
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "http://127.0.0.1:1/a\n");
    Cli.Result result = cli.run("sync", "--feeds", list.toString());
    assertThat(result.out()).contains("failed  http://127.0.0.1:1/a", "loopback");
  }

  @Test
  void secondWriterIsToldWhoWrites() {
    DataFolder data = new DataFolder(folder.resolve("data"));
    try (DataFolder.Lock _ = data.lock()) {
      Cli.Result result = cli.syncSample();
      assertThat(result.code()).isEqualTo(ExitCode.BUSY);
      assertThat(result.err())
          .contains("another earshot (process " + ProcessHandle.current().pid() + ") is writing");
    }
    assertThat(cli.syncSample().code()).isZero();
  }

  @Test
  void foreignArchiveIsRefusedInOneLine() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("data/archive.db"), "not a database, whatever its name");
    Cli.Result result = cli.syncSample();
    assertThat(result.code()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("archive.db");
  }

  @Test
  void escapesInFeedsNeverReachTheTerminal() throws IOException {
    Files.writeString(
        folder.resolve("evil.xml"),
        """
        <rss version="2.0"><channel><title>Evil &#x9b;31m show</title>
        <item><guid>1</guid><title>Title \u009b2J and \u202e reversed</title>
        <description>Notes \u009b1m about evilness</description></item></channel></rss>
        """);
    Path list = Files.writeString(folder.resolve("list.txt"), "file:evil.xml\n");
    cli.run("sync", "--feeds", list.toString());
    String all =
        cli.run("search", "evilness").out()
            + cli.run("show", "1").out()
            + cli.run("search", "evilness", "--format", "json").out()
            + cli.run("export", "episodes").out()
            + cli.run("feeds", "--feeds", list.toString()).out();
    assertThat(all).contains("evilness");
    assertThat(all.chars().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
    assertThat(all).doesNotContain("\u202e");
  }
}
