package dev.earshot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.podcast.Enclosure;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Person;
import dev.earshot.podcast.RawNotes;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.TranscriptRef;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final URI URL = URI.create("https://example.org/feed.xml");
  private static final Instant MONDAY = Instant.parse("2026-03-02T18:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T18:00:00Z");

  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.open(folder.resolve("archive.db"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void newEpisodesAreAddedOldestFirst() {
    assertThat(store(MONDAY, episode("2", "two"), episode("1", "one")))
        .isEqualTo(new Stored(2, 0, 0));
    assertThat(titles()).containsExactly("one", "two");
    assertThat(archive.lastSequence()).isEqualTo(2);
  }

  @Test
  void unchangedEpisodeIsNotWritten() {
    store(MONDAY, episode("1", "one"));
    assertThat(store(TUESDAY, episode("1", "one"))).isEqualTo(new Stored(0, 0, 1));
    assertThat(archive.lastSequence()).isEqualTo(1);
    assertThat(archive.changesAfter(0, 9).getFirst().lastChanged()).isEqualTo(MONDAY);
  }

  @Test
  void changedEpisodeTakesTheNextNumberAndKeepsWhenItWasFirstSeen() {
    store(MONDAY, episode("2", "two"), episode("1", "one"));
    assertThat(store(TUESDAY, episode("2", "two"), episode("1", "one, mended")))
        .isEqualTo(new Stored(0, 1, 1));
    ArchivedEpisode changed = archive.changesAfter(2, 9).getFirst();
    assertThat(changed.sequence()).isEqualTo(3);
    assertThat(changed.episode().title()).isEqualTo("one, mended");
    assertThat(changed.firstSeen()).isEqualTo(MONDAY);
    assertThat(changed.lastChanged()).isEqualTo(TUESDAY);
  }

  @Test
  void episodeThatDropsOffTheFeedStays() {
    store(MONDAY, episode("1", "one"));
    store(TUESDAY, episode("2", "two"));
    assertThat(titles()).containsExactly("one", "two");
    assertThat(archive.episodeCounts()).containsEntry(URL, 2);
  }

  @Test
  void changedShowTouchesAllItsEpisodes() {
    store(MONDAY, episode("2", "two"), episode("1", "one"));
    Feed renamed = new Feed(URL, show("New name"), FetchHints.NONE, List.of(), 0, List.of());
    archive.store(
        renamed,
        FeedState.unseen(URL).withShow(renamed.show(), FetchHints.NONE),
        Map.of(),
        TUESDAY);
    assertThat(archive.changesAfter(2, 9)).hasSize(2);
  }

  @Test
  void everythingComesBackAsItWasStored() {
    Episode full = fullEpisode();
    store(MONDAY, full);
    assertThat(archive.changesAfter(0, 9).getFirst().episode()).isEqualTo(full);
  }

  @Test
  void feedStateComesBackAsItWasStored() {
    FetchHints hints =
        new FetchHints(
            Optional.of(URI.create("https://example.org/new")),
            Optional.empty(),
            Optional.of(Duration.ofHours(6)),
            Set.of(1, 2),
            Set.of(DayOfWeek.SUNDAY));
    FeedState state =
        FeedState.unseen(URL)
            .withShow(show("Show"), hints)
            .withServer(
                new FeedState.Server(
                    Optional.of("\"a\""),
                    Optional.empty(),
                    Optional.of("example.org/feed"),
                    Optional.of("00ff"),
                    "v1",
                    Optional.empty()))
            .withChecks(
                new FeedState.Checks(
                    Optional.of(MONDAY),
                    Optional.empty(),
                    3,
                    Optional.empty(),
                    Optional.of("no such host"),
                    Optional.of(TUESDAY),
                    "failed 3 times",
                    List.of(new FeedState.Answer(MONDAY, "no such host"))));
    archive.record(List.of(state));
    assertThat(archive.feed(URL)).contains(state);
    archive.record(List.of(FeedState.unseen(URL)));
    assertThat(archive.feeds()).containsExactly(FeedState.unseen(URL));
  }

  @Test
  void rowsOfAnOlderVersionReadAsEmptyWhereTheySayNothing() {
    String old =
        """
        {"id":{"value":"000000000000"},"title":"old","notes":null,
         "media":{"duration":"PT1H"}}
        """;
    Episode episode = Json.read(old, Episode.class);
    assertThat(episode.guid()).isEmpty();
    assertThat(episode.notes()).isEmpty();
    assertThat(episode.media().duration()).contains(Duration.ofHours(1));
    assertThat(episode.media().season()).isEmpty();
    assertThat(episode.media().people()).isEmpty();
  }

  @Test
  void archiveKeepsItsNameAndContentWhenReopened() {
    store(MONDAY, episode("1", "one"));
    String id = archive.id();
    archive.close();
    archive = Archive.open(folder.resolve("archive.db"));
    assertThat(archive.id()).isEqualTo(id);
    assertThat(titles()).containsExactly("one");
  }

  @Test
  void brokenTransactionLeavesNothingBehind() {
    Episode twice = episode("1", "one");
    assertThatThrownBy(() -> store(MONDAY, episode("2", "two"), twice, twice))
        .isInstanceOf(ArchiveException.class);
    assertThat(titles()).isEmpty();
    assertThat(archive.feeds()).isEmpty();
    assertThat(archive.lastSequence()).isZero();
  }

  @Test
  void foreignFilesAreRefusedInWords() throws IOException, SQLException {
    Path text = Files.writeString(folder.resolve("text.db"), "no database at all, just text");
    assertThatThrownBy(() -> Archive.open(text)).hasMessageContaining("text.db");
    Path foreign = folder.resolve("foreign.db");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE other (id INTEGER)");
    }
    assertThatThrownBy(() -> Archive.open(foreign))
        .hasMessageContaining("is a database, but not an Earshot archive");
  }

  @Test
  void archiveOfANewerVersionIsRefused() throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db"));
        var statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> Archive.open(folder.resolve("archive.db")))
        .hasMessageContaining("newer Earshot");
  }

  private Stored store(Instant now, Episode... episodes) {
    Feed feed = new Feed(URL, show("Show"), FetchHints.NONE, List.of(episodes), 0, List.of());
    return archive.store(
        feed, FeedState.unseen(URL).withShow(feed.show(), feed.hints()), Map.of(), now);
  }

  private List<String> titles() {
    return archive.changesAfter(0, 99).stream().map(change -> change.episode().title()).toList();
  }

  private static Show show(String title) {
    return new Show(title, Optional.empty(), "", Optional.empty(), Optional.empty(), List.of());
  }

  private static Episode episode(String guid, String title) {
    return new Episode(
        EpisodeId.of(URL, guid),
        Optional.of(guid),
        title,
        Optional.of(MONDAY),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Episode.Media.NONE);
  }

  private static Episode fullEpisode() {
    URI link = URI.create("https://example.org/1");
    return new Episode(
        EpisodeId.of(URL, "1"),
        Optional.of("1"),
        "Größe",
        Optional.of(MONDAY),
        Optional.of(link),
        Optional.of(new Enclosure(link, Optional.of("audio/mpeg"), OptionalLong.of(123))),
        List.of(new RawNotes("description", RawNotes.Type.HTML, "<p>\u0000Notes</p>")),
        new Episode.Media(
            Optional.of(Duration.ofSeconds(3601)),
            OptionalInt.of(2),
            OptionalInt.empty(),
            Optional.of(false),
            List.of(new Person("Ada", "host", Optional.of(link))),
            List.of(),
            List.of(new TranscriptRef(link, Optional.empty(), Optional.of("en")))));
  }
}
