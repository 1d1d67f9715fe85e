package dev.earshot.cli.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.cli.Cli;
import dev.earshot.cli.session.ExitCode;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        .doesNotContain("missing.xml");
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
