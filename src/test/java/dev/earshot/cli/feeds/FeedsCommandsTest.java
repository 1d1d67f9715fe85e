package dev.earshot.cli.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.HeldHost;
import dev.earshot.cli.Cli;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an operator asks about feeds.
class FeedsCommandsTest {
  @TempDir private Path folder;
  private Cli cli;

  @BeforeEach
  void syncOneGoodAndOneMissingFeed() throws IOException {
    cli = new Cli(folder);
    Path good =
        Files.copy(Cli.sample().resolveSibling("tools-and-tea.xml"), folder.resolve("a.xml"));
    Path missing = folder.resolve("missing.xml");
    Files.writeString(folder.resolve("feeds.txt"), good.toUri() + "\n" + missing.toUri() + "\n");
    assertThat(cli.run("sync").code()).isEqualTo(ExitCode.SOME_FEEDS_FAILED);
  }

  @Test
  void failingFeedsAloneAreListed() throws IOException {
    String failing = cli.run("feeds", "--failing").out();
    assertThat(failing).contains("failing", "missing.xml").doesNotContain("Tools & Tea");
    Files.copy(folder.resolve("a.xml"), folder.resolve("missing.xml"));
    cli.run("sync", "--force");
    assertThat(cli.run("feeds", "--failing").out()).contains("no feed fails");
  }

  @Test
  void statesFitTheTerminal() {
    for (int columns : List.of(100, 80, 60, 40)) {
      String out = cli.with("EARSHOT_COLUMNS", Integer.toString(columns)).run("feeds").out();
      assertThat(out.lines().filter(line -> !line.contains("file:")))
          .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
      assertThat(out).contains("ok ", "Tools", "failing", "2026-03-02 18:00");
    }
  }

  @Test
  void anEmptyListSaysHowToBegin() throws IOException {
    Files.writeString(folder.resolve("none.txt"), "# nothing\n");
    assertThat(cli.run("--data", "data", "feeds", "--feeds", "none.txt").out())
        .startsWith(
            "# no feed is listed; add one with: "
                + "earshot --data data feeds add URL --feeds none.txt\n")
        .contains(
            "# 2 feeds no longer listed", "earshot --data data feeds forget --feeds none.txt");
    assertThat(cli.run("doctor", "--feeds", "none.txt").out())
        .contains("BAD   the list of feeds is empty", "feeds add URL --feeds none.txt");
  }

  @Test
  void statesAreThereForOtherProgramsToo() {
    JsonNode feeds =
        JsonMapper.shared().readTree(cli.run("feeds", "--format", "json").out()).get("feeds");
    assertThat(feeds).hasSize(2);
    assertThat(feeds.get(0).propertyNames())
        .containsExactly(
            "url", "title", "state", "episodes", "last_success", "next_check", "reason");
    assertThat(feeds.get(0).get("state").asString()).isEqualTo("ok");
    assertThat(feeds.get(0).get("last_success").asString()).isEqualTo("2026-03-02T18:00:00Z");
    assertThat(feeds.get(1).get("state").asString()).isEqualTo("failing");
    assertThat(feeds.get(1).get("last_success").isNull()).isTrue();
    assertThat(feeds.get(1).get("problem").asString()).isEqualTo("no such file");
    assertThat(cli.run("feeds", "--failing", "--format", "json").out())
        .contains("missing.xml")
        .doesNotContain("Tools & Tea");
  }

  @Test
  void feedTellsWhyItIsCheckedWhenItIs() {
    Cli.Result why = cli.run("feeds", "why", "tools & tea");
    assertThat(why.code()).isZero();
    assertThat(why.out())
        .contains(
            "Tools & Tea",
            "episodes      6",
            "last success  2026-03-02",
            "next check    not before 2026-03-",
            "silent for",
            "asked         2026-03-02 18:00: a document of")
        .doesNotContain("missing.xml", "\n\n")
        .endsWith("  times in UTC\n");
    assertThat(cli.run("feeds", "why", ".xml").out())
        .contains("times in UTC\n\n")
        .endsWith("  times in UTC\n");
    assertThat(cli.run("feeds", "why", "missing").out())
        .contains("last success  never, 1 failure since", "asked", "no such file");
  }

  @Test
  void unknownFeedIsSaidSo() {
    Cli.Result unknown = cli.run("feeds", "why", "nonesuch");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("no listed feed has 'nonesuch'");
  }

  @Test
  void failingFeedIsDueAgainWhenAskedFor() {
    assertThat(cli.run("sync").out()).contains("0 feeds due");
    assertThat(cli.run("feeds", "retry").code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.run("feeds", "retry", "--all").out()).contains("1 feed due at the next sync");
    assertThat(cli.run("feeds", "why", "missing").out()).contains("at once: asked for by hand");
    assertThat(cli.run("sync").out()).contains("1 feed due");
    assertThat(cli.run("feeds", "retry", "a.xml").out()).contains("1 feed due");
    assertThat(cli.run("sync").out()).contains("1 feed due: 0 fetched, 1 not modified");
  }

  @Test
  void aFeedThatWasNeverFetchedIsDueAnyway() throws IOException {
    Path list = folder.resolve("feeds.txt");
    Files.writeString(list, "https://fresh.example/\n", StandardOpenOption.APPEND);
    assertThat(cli.run("feeds", "retry", "fresh.example").out())
        .isEqualTo("1 feed due at the next sync\n");
    Files.copy(folder.resolve("a.xml"), folder.resolve("missing.xml"));
    Files.writeString(list, folder.resolve("a.xml").toUri() + "\n");
    assertThat(cli.run("feeds", "retry", "--all").out()).isEqualTo("# no feed fails\n");
  }

  @Test
  void retryWorksWhileAServiceHoldsTheFolder() {
    try (DataFolder.Lock _ = new DataFolder(folder.resolve("data")).lock()) {
      assertThat(cli.run("feeds", "retry", "--all").out()).contains("1 feed due");
    }
  }

  @Test
  void retryOfSeveralThatDoNotAllFailAsksWhich() {
    Cli.Result several = cli.run("feeds", "retry", ".xml");
    assertThat(several.code()).isEqualTo(ExitCode.USAGE);
    assertThat(several.err()).contains("'.xml' is in 2 feeds, not all of which fail");
  }

  @Test
  void hostThatIsLeftAloneIsNamed() {
    try (Archive archive = new DataFolder(folder.resolve("data")).archive()) {
      Instant until = Instant.parse("2026-03-02T20:05:00Z");
      archive.keepHeldHosts(List.of(new HeldHost("", until, "answered 429 Too Many Requests")));
    }
    assertThat(cli.run("feeds", "why", "missing").out())
        .contains("is left alone until 2026-03-02 20:05: answered 429");
  }

  @Test
  void answerOfAServerCannotForgeRows() {
    try (Archive archive = new DataFolder(folder.resolve("data")).archive()) {
      FeedState state = archive.feeds().getFirst();
      FeedState.Checks checks = state.checks();
      archive.record(
          List.of(
              state.withChecks(
                  new FeedState.Checks(
                      checks.last(),
                      checks.lastSuccess(),
                      1,
                      checks.goneSince(),
                      Optional.of("no\nok       forged"),
                      checks.next(),
                      "so\nok       forged",
                      List.of(new FeedState.Answer(Instant.EPOCH, "no\n  episodes      99"))))));
    }
    assertThat(cli.run("feeds").out().lines()).noneMatch(line -> line.startsWith("ok       for"));
    assertThat(cli.run("feeds", "why", "xml").out().lines())
        .noneMatch(line -> line.startsWith("  episodes      99"));
  }

  @Test
  void doctorSeesAnIndexBehindTheArchive() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    Files.move(data.index(), folder.resolve("aside"));
    Files.copy(folder.resolve("a.xml"), folder.resolve("missing.xml"));
    cli.run("sync", "--force");
    try (DirectoryStream<Path> newer = Files.newDirectoryStream(data.index())) {
      for (Path file : newer) {
        Files.delete(file);
      }
    }
    Files.delete(data.index());
    Files.move(folder.resolve("aside"), data.index());
    Cli.Result behind = cli.run("doctor");
    assertThat(behind.code()).isEqualTo(ExitCode.FAILED);
    assertThat(behind.out()).containsPattern("BAD   the index lacks \\d+ changes of episodes");
  }

  @Test
  void doctorSaysWhoCanReadPasswords() throws IOException {
    Path list = folder.resolve("feeds.txt");
    Files.writeString(list, "https://ada:hush@feeds.example/a\n", StandardOpenOption.APPEND);
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(cli.run("doctor").out())
        .contains("can read the passwords of feeds in " + list, "chmod 600 " + list)
        .doesNotContain("hush", "of feeds in " + folder.resolve("data"));
  }

  @Test
  void whatHoldsAddressesIsItsOwnersAlone() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    for (Path path : List.of(data.path(), data.index(), data.path().resolve("archive.db"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
          .as(path.toString())
          .endsWith("------");
    }
  }

  @Test
  void doctorSaysWhatAilsAndWhatToDo() throws IOException {
    Cli.Result ailing = cli.run("doctor");
    assertThat(ailing.code()).isEqualTo(ExitCode.SOME_FEEDS_FAILED);
    assertThat(ailing.out())
        .contains("ok    2 feeds listed", "feeds 1 feed: no such file", "→ it is tried again");
    Files.copy(folder.resolve("a.xml"), folder.resolve("missing.xml"));
    cli.run("sync", "--force");
    assertThat(cli.run("doctor").code()).isEqualTo(ExitCode.FINE);
    spoilCommits(folder.resolve("data/index"));
    Cli.Result sick = cli.run("doctor");
    assertThat(sick.code()).isEqualTo(ExitCode.FAILED);
    assertThat(sick.out()).contains("BAD", "→ make it anew from the archive with: earshot reindex");
  }

  @Test
  void doctorFitsTheTerminalAndSaysWhatToTypeHere() throws IOException {
    Files.writeString(folder.resolve("other.txt"), "https://other.example/\n");
    cli.with("EARSHOT_COLUMNS", "40");
    String ailing =
        cli.run("--data", "data", "doctor").out()
            + cli.run("--data", "data", "doctor", "--feeds", "other.txt").out();
    assertThat(ailing.lines().filter(line -> !line.contains(folder.toString())))
        .allMatch(line -> line.length() <= 40, "fits");
    assertThat(ailing.replaceAll("\\s+", " "))
        .contains(
            "1 feed: no such file (file:/",
            "none of the feeds listed was ever fetched",
            "or run: earshot --data data sync --feeds other.txt",
            "see: earshot --data data feeds --failing");
  }

  @Test
  void doctorOfAnEmptyFolderSaysHowToBegin() {
    Cli.Result empty = cli.with("EARSHOT_DATA", folder.resolve("other").toString()).run("doctor");
    assertThat(empty.code()).isEqualTo(ExitCode.FAILED);
    assertThat(empty.out()).contains("begin with: earshot sync");
  }

  private static void spoilCommits(Path index) throws IOException {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments_*")) {
      for (Path commit : commits) {
        Files.writeString(commit, "nonsense");
      }
    }
  }
}
