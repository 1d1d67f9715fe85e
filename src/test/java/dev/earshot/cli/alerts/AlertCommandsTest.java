package dev.earshot.cli.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.archive.Archive;
import dev.earshot.cli.Cli;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Alerts as their owner sees them: one feed that grows, synced again and again.
class AlertCommandsTest {
  @StartStop private final MockWebServer server = new MockWebServer();
  @TempDir private Path folder;
  private Cli cli;
  private Path list;

  @BeforeEach
  void world() throws IOException {
    cli = new Cli(folder);
    list = Files.writeString(folder.resolve("feeds.txt"), "file:feed.xml\n");
    feed(item(1, "All about zebras"), item(2, "All about lions"));
  }

  @Test
  void newEpisodeIsToldOnceAndOldOnesAreNot() throws IOException {
    sync();
    Cli.Result added = run("alert", "add", "z", "zebras");
    assertThat(added.code()).isZero();
    assertThat(added.out())
        .startsWith("added: z, hits are printed by sync\n")
        .contains("# 1 episode so far", "earshot alert run z");
    assertThat(sync().out()).doesNotContain("alert ");
    feed(item(1, "All about zebras"), item(2, "All about lions"), item(3, "More zebras"));
    assertThat(sync().out()).containsOnlyOnce("alert   z  ").contains("Show  Episode 3");
    assertThat(sync().out()).doesNotContain("alert ");
    assertThat(run("alert", "list").out())
        .contains("z      zebras     1        0  2026-03-02 18:00  printed by sync");
    cli.with("EARSHOT_COLUMNS", "40");
    assertThat(run("alert", "list").out()).contains("z      zebras     1        0");
  }

  @Test
  void changedEpisodeIsToldWhenItBeginsToAnswer() throws IOException {
    sync();
    run("alert", "add", "z", "zebras");
    feed(item(1, "All about zebras, of course"), item(2, "All about lions and zebras"));
    assertThat(sync().out()).containsOnlyOnce("alert   z  ").contains("Show  Episode 2");
  }

  @Test
  void anotherTitleOfTheShowMakesNoNews() throws IOException {
    sync();
    run("alert", "add", "z", "zebras");
    Path file = folder.resolve("feed.xml");
    Files.writeString(file, Files.readString(file).replace("Show", "Show of Shows"));
    Cli.Result synced = sync();
    assertThat(synced.out()).contains("2 episodes indexed").doesNotContain("alert ");
  }

  @Test
  void whatIsMerelyNearSetsOffNoAlert() throws IOException {
    run("alert", "add", "both", "zebras", "elephants");
    run("alert", "add", "not", "all", "-zebras");
    run("alert", "add", "many", "zebras", "giraffes", "elephants", "rhinos", "lions");
    assertThat(sync().out())
        .doesNotContain("alert   both", "alert   many")
        .containsOnlyOnce("alert   not  ")
        .contains("Show  Episode 2");
  }

  @Test
  void beforeTheFirstSyncEverythingIsNew() throws IOException {
    assertThat(run("alert", "add", "z", "zebras").out()).contains("no episode answers so far");
    assertThat(sync().out()).containsOnlyOnce("alert   z  ");
  }

  @Test
  void commandGetsTheHitAndNothingOfItIsACommand() throws IOException {
    Path seen = folder.resolve("seen");
    run(
        "alert",
        "add",
        "z",
        "zebras",
        "--exec",
        "sh -c 'cat > " + seen + "; env > " + seen + ".env'");
    feed(
        "<item><guid>x</guid><title>$(touch pwned) `id` \"; rm</title><link>https://a.example/1"
            + "</link><description>zebras\u0007 on the run</description></item>");
    Cli.Result synced = sync();
    assertThat(synced.code()).isZero();
    assertThat(synced.out()).contains("alert   z  1 episode given to sh\n");
    JsonNode hit = JsonMapper.shared().readTree(Files.readString(seen));
    assertThat(hit.get("alert").asString()).isEqualTo("z");
    assertThat(hit.get("title").asString()).isEqualTo("$(touch pwned) `id` \"; rm");
    assertThat(hit.get("snippet").asString()).contains("zebras", "on the run");
    assertThat(hit.has("topic")).isFalse();
    assertThat(Files.readAllLines(folder.resolve("seen.env")))
        .contains(
            "EARSHOT_ALERT=z",
            "EARSHOT_TITLE=$(touch pwned) `id` \"; rm",
            "EARSHOT_SHOW=Show",
            "EARSHOT_LINK=https://a.example/1")
        .noneMatch(line -> line.startsWith("EARSHOT") && line.contains("COLUMNS"));
  }

  @Test
  void secretsOfACommandStayOutOfReports() throws IOException {
    Path log = folder.resolve("curl");
    Files.writeString(log, "#!/bin/sh\ncat\n").toFile().setExecutable(true);
    String command = "./curl -H 'Authorization: H1DDEN' https://me:hush@chat.example/h?token=T0PS";
    Cli.Result added = run("alert", "add", "z", "zebras", "--exec", command);
    Cli.Result synced = sync();
    assertThat(synced.out()).contains("alert   z  1 episode given to " + log + "\n");
    assertThat(added.out() + synced.out()).doesNotContain("H1DDEN", "hush", "T0PS");
    assertThat(run("alert", "list").out() + run("alert", "list", "--format", "json").out())
        .contains("/curl -H Authorization: … https://…@chat.example/h?token=…")
        .doesNotContain("H1DDEN", "hush", "T0PS");
    assertThat(run("alert", "list", "--secrets", "--format", "json").out())
        .contains("/curl -H Authorization: H1DDEN https://me:hush@chat.example/h?token=T0PS");
    cli.with("EARSHOT_COLUMNS", "60");
    assertThat(run("alert", "list", "--secrets").out())
        .contains(
            "--exec ", "/curl -H Authorization: H1DDEN https://me:hush@chat.example/h?token=T0PS");
  }

  @Test
  void failedCommandIsToldAndCalledAgainAtTheNextSync() throws IOException {
    Path ready = folder.resolve("ready");
    Path calls = folder.resolve("calls");
    String command = "sh -c 'echo no luck, $EARSHOT_TITLE; test -e @R && echo x >> @C'";
    run(
        "alert",
        "add",
        "z",
        "zebras",
        "--exec",
        command.replace("@R", ready.toString()).replace("@C", calls.toString()));
    Cli.Result failed = sync();
    assertThat(failed.code()).isEqualTo(ExitCode.SOME_FEEDS_FAILED);
    assertThat(failed.out())
        .contains(
            "failed  alert z: sh ended with 1: no luck, Episode 1; waiting for the next sync: 1"
                + " episode");
    assertThat(run("alert").out()).contains("z could not be delivered: sh ended with 1");
    Files.createFile(ready);
    assertThat(sync().code()).isZero();
    assertThat(sync().code()).isZero();
    assertThat(Files.readAllLines(calls)).hasSize(1);
    assertThat(run("alert").out()).doesNotContain("could not be delivered");
  }

  @Test
  void missingCommandStopsNeitherTheSyncNorOtherAlerts() throws IOException {
    run("alert", "add", "a", "zebras", "--exec", "no-such-command-here");
    run("alert", "add", "b", "zebras");
    Cli.Result synced = sync();
    assertThat(synced.out())
        .contains(
            "failed  alert a: cannot run no-such-command-here: No such file or directory;",
            "alert   b  ");
    assertThat(synced.err()).isEmpty();
  }

  @Test
  void whatAnotherAlertCannotDeliverIsNoFailureOfTheOneThatIsRun() throws IOException {
    sync();
    run("alert", "add", "a", "zebras", "--exec", "no-such-command-here", "--backfill");
    Cli.Result added = run("alert", "add", "b", "zebras", "--backfill");
    assertThat(added.code()).isZero();
    assertThat(added.out()).contains("alert   b  ").doesNotContain("failed");
    assertThat(run("alert", "run", "b").code()).isZero();
    assertThat(sync().out()).contains("failed  alert a: ");
  }

  @Test
  void webhookIsPostedOnceItAnswersAndItsSecretStaysOne() throws Exception {
    server.enqueue(new MockResponse.Builder().code(500).build());
    server.enqueue(new MockResponse.Builder().code(204).build());
    String url = "http://me:hush@127.0.0.1:" + server.getPort() + "/hook/T0PS3CRET";
    Cli.Result added = run("alert", "add", "z", "zebras", "--webhook", url, "--allow-private");
    Cli.Result failed = run("sync", "--allow-private");
    assertThat(failed.out()).contains("failed  alert z: 127.0.0.1: answered 500 Internal Server");
    Cli.Result arrived = run("sync", "--allow-private");
    assertThat(arrived.out()).contains("alert   z  1 episode sent to http://127.0.0.1:");
    String shown = run("alert", "list").out() + run("alert", "list", "--format", "json").out();
    assertThat(added.out() + failed.out() + arrived.out() + shown)
        .doesNotContain("T0PS3CRET", "hush");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getMethod()).isEqualTo("POST");
    assertThat(request.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(request.getHeaders().get("Authorization")).startsWith("Basic ");
    JsonNode hit = JsonMapper.shared().readTree(Objects.requireNonNull(request.getBody()).utf8());
    assertThat(hit.get("title").asString()).isEqualTo("Episode 1");
    assertThat(server.getRequestCount()).isEqualTo(2);
    sync();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void webhookIsRefusedWhereTheAddressIs() throws IOException {
    run("alert", "add", "z", "zebras", "--webhook", server.url("/").toString());
    assertThat(sync().out()).contains("failed  alert z: ", "loopback");
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void feedHoldsTheLastHundredHits() throws IOException {
    Path rss = folder.resolve("z.xml");
    run("alert", "add", "z", "zebras", "--rss", "z.xml");
    assertThat(rss).content().contains("<title>Earshot: z</title>").doesNotContain("<item>");
    feed(
        IntStream.rangeClosed(1, 105)
            .mapToObj(n -> item(n, "zebras and " + word(n)))
            .toArray(String[]::new));
    assertThat(sync().out()).contains("alert   z  105 episodes written into " + rss);
    String feed = Files.readString(rss);
    assertThat(feed.split("<item>", -1)).hasSize(101);
    assertThat(feed).contains("Show: Episode 1<");
    assertThat(folder.toFile().list()).doesNotContain(".z.xml.new");
    assertThat(run("alert", "add", "z", "x", "--rss", "z.xml").code()).isEqualTo(ExitCode.USAGE);
    assertThat(rss).content().contains("<item>");
    Cli.Result nowhere = run("alert", "add", "y", "zebras", "--rss", "no/such/folder.xml");
    assertThat(nowhere.code()).isEqualTo(ExitCode.FAILED);
    assertThat(run("alert", "list").out()).doesNotContain("folder.xml");
  }

  @Test
  void feedReplacesNothingThatIsNotItsOwn() throws IOException {
    String mine = Files.readString(list);
    Cli.Result refused = run("alert", "add", "z", "zebras", "--rss", "feeds.txt");
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("feeds.txt", "is there already");
    assertThat(list).content().isEqualTo(mine);
    assertThat(run("alert", "add", "z", "zebras", "--rss", ".").err()).contains("no file");
    assertThat(run("alert", "add", "z", "zebras", "--rss", "/").err()).contains("no file");
    assertThat(run("alert", "list").out()).contains("no alert yet");
    assertThat(run("alert", "add", "z", "zebras", "--rss", "z.xml").code()).isZero();
    assertThat(run("alert", "add", "y", "zebras", "--rss", "./z.xml").err())
        .contains("alert z writes into", "z.xml");
    run("alert", "remove", "z");
    assertThat(run("alert", "add", "y", "zebras", "--rss", "z.xml").code()).isZero();
  }

  /// As an example is to be typed into a shell, which leaves the variables to the command's.
  @Test
  void examplesOfCommandsSurviveTheShell() throws Exception {
    String help = run("alert", "add", "--help").out();
    assertThat(typed(help)).containsExactly("sh", "-c", "mail -s \"$EARSHOT_TITLE\" me");
    assertThat(typed(Files.readString(Path.of("README.md"))))
        .containsExactly("sh", "-c", "notify-send \"$EARSHOT_SHOW\" \"$EARSHOT_TITLE\"");
  }

  /// What a shell makes of the first example of a command in a text, as the words it is.
  private static List<String> typed(String text) throws Exception {
    Matcher example = Pattern.compile("--exec (\"sh.*\")").matcher(text);
    assertThat(example.find()).isTrue();
    Process shell = new ProcessBuilder("sh", "-c", "printf %s " + example.group(1)).start();
    String command = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();
    return CommandWords.of(command);
  }

  @Test
  void hitThatCouldNotBePrintedWaits() throws IOException {
    run("alert", "add", "z", "zebras");
    PrintWriter full = new PrintWriter(Writer.nullWriter());
    full.close();
    assertThat(cli.into(full, "sync", "--force", "--feeds", list.toString()))
        .isEqualTo(ExitCode.SOME_FEEDS_FAILED);
    assertThat(run("alert").out()).contains("z could not be delivered: it cannot be printed");
    assertThat(sync().out()).containsOnlyOnce("alert   z  ");
    assertThat(sync().out()).doesNotContain("alert ");
  }

  @Test
  void pastEpisodesAreDeliveredOnDemandAndOnce() throws IOException {
    sync();
    run("alert", "add", "all", "all");
    assertThat(run("alert", "run", "all", "--since", "2027").out())
        .isEqualTo("0 episodes to deliver\n");
    assertThat(run("alert", "run", "all").out())
        .startsWith("2 episodes to deliver\n")
        .contains("Episode 1", "Episode 2");
    assertThat(run("alert", "run", "all").out())
        .isEqualTo("0 episodes to deliver; 2 of that query delivered already\n");
    assertThat(run("alert", "add", "too", "all", "--backfill").out())
        .contains("added: too", "2 episodes to deliver", "alert   too  ");
    assertThat(sync().out()).doesNotContain("alert ");
  }

  @Test
  void whatWaitedAlreadyIsCountedToo() {
    sync();
    run("alert", "add", "all", "all");
    try (DataFolder.Lock _ = new DataFolder(folder.resolve("data")).lock()) {
      assertThat(run("alert", "run", "all", "--since", "2027").out())
          .as("nothing is left to anybody")
          .isEqualTo("0 episodes to deliver\n");
      assertThat(run("alert", "run", "all").out())
          .startsWith("2 episodes to deliver\n# left to the next sync: another earshot");
    }
    assertThat(run("alert", "run", "all", "--since", "2027").out())
        .startsWith("2 episodes to deliver, all of which waited already\nalert   all  ");
    assertThat(run("alert", "run", "all").out())
        .isEqualTo("0 episodes to deliver; 2 of that query delivered already\n");
  }

  @Test
  void lostIndexIsToBeMadeAnewBeforeAnAlertIsAdded() throws IOException {
    sync();
    try (Stream<Path> index = Files.list(folder.resolve("data/index"))) {
      for (Path file : index.toList()) {
        Files.delete(file);
      }
    }
    assertThat(run("alert", "add", "z", "zebras").err()).contains("earshot reindex");
    assertThat(run("alert", "list").out()).contains("no alert yet");
    run("reindex");
    assertThat(run("alert", "add", "z", "zebras").out()).contains("1 episode so far");
  }

  @Test
  void testShowsWhatAnswersAndChangesNothing() throws IOException {
    sync();
    run("alert", "add", "z", "zebras", "--exec", "touch " + folder.resolve("sent"));
    assertThat(run("alert", "test", "z").out()).contains("Episode 1", "# 1 of 1 episode");
    assertThat(folder.resolve("sent")).doesNotExist();
    assertThat(run("alert", "test", "z", "--send").out()).startsWith("1 episode given to touch");
    assertThat(folder.resolve("sent")).exists();
    assertThat(run("alert", "list", "--format", "json").out()).contains("\"hits\":0");
    assertThat(run("alert", "test", "z", "-n", "0").code()).isEqualTo(ExitCode.USAGE);
    run("alert", "add", "r", "zebras", "--rss", "r.xml");
    assertThat(run("alert", "test", "r", "--send").err()).contains("nothing to send");
    run("alert", "add", "none", "nothingofthekind");
    assertThat(run("alert", "test", "none").code()).isEqualTo(ExitCode.NOTHING_FOUND);
  }

  @Test
  void removedAlertIsSilent() throws IOException {
    run("alert", "add", "z", "zebras");
    assertThat(run("alert", "remove", "z").out()).isEqualTo("removed: z\n");
    assertThat(sync().out()).doesNotContain("alert ");
    assertThat(run("alert", "remove", "z").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run("alert").out()).contains("no alert yet");
  }

  @Test
  void whatMakesNoAlertIsSaidInOneLine() {
    for (List<String> wrong :
        List.of(
            List.of("bad/name", "x"),
            List.of("n", " "),
            List.of("n", "x", "--exec", "echo 'open"),
            List.of("n", "x", "--webhook", "file:///etc/passwd"),
            List.of("n", "x", "--rss", "f", "--exec", "true"))) {
      List<String> words = new ArrayList<>(List.of("alert", "add"));
      words.addAll(wrong);
      assertThat(run(words.toArray(String[]::new)).code()).isEqualTo(ExitCode.USAGE);
    }
  }

  /// What another process wrote down and could not deliver is delivered by this one.
  @Test
  void hitsOutliveTheProcess() throws IOException {
    sync();
    run("alert", "add", "z", "zebras");
    try (Archive archive = Archive.open(folder.resolve("data/archive.db"))) {
      archive.alerts().recall("z", archive.alerts().known("z"), Cli.NOW);
    }
    assertThat(sync().out()).containsOnlyOnce("alert   z  ");
    assertThat(sync().out()).doesNotContain("alert ");
  }

  /// Lines that differ in a number alone would be taken for what the show always says.
  private static String word(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  private Cli.Result run(String... arguments) {
    return cli.run(arguments);
  }

  private Cli.Result sync() {
    return run("sync", "--force", "--feeds", list.toString());
  }

  private void feed(String... items) throws IOException {
    Files.writeString(
        folder.resolve("feed.xml"),
        "<rss version=\"2.0\"><channel><title>Show</title>"
            + String.join("", items)
            + "</channel></rss>");
  }

  private static String item(int number, String notes) {
    return "<item><guid>%d</guid><title>Episode %d</title><description>%s</description></item>"
        .formatted(number, number, notes);
  }
}
