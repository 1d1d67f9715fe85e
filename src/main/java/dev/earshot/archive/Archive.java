package dev.earshot.archive;

import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Feed;
import java.net.URI;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The durable record of every episode ever seen and of what we know of each feed.
///
/// Episodes that drop off their feed stay. Every change of an episode takes the next number of one
/// sequence, in the order of commits, so that a reader who holds all up to a number can ask for the
/// rest. Safe for many threads; one process may write while others read.
public final class Archive implements AutoCloseable {
  private final Database database;
  private final EpisodeTable episodes;
  private final String id;

  private Archive(Database database) {
    this.database = database;
    this.episodes = new EpisodeTable(database);
    this.id = database.query("SELECT id FROM archive", row -> row.getString(1)).getFirst();
  }

  /// Opens the archive in a file, which is made where there is none; its folder has to exist.
  ///
  /// @throws ArchiveException where the file cannot be used
  public static Archive open(Path file) {
    return new Archive(new Database(file));
  }

  /// Names this archive for good: an index made from another one does not fit.
  public String id() {
    return id;
  }

  /// The number of the last change; 0 where there was none.
  public long lastSequence() {
    return database.query("SELECT sequence FROM archive", row -> row.getLong(1)).getFirst();
  }

  /// What SQLite finds wrong with the file; empty where it is sound.
  public List<String> damage() {
    return database.query("PRAGMA quick_check(3)", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }

  /// What is known of every feed ever subscribed, in order of URL.
  public List<FeedState> feeds() {
    return database.query(
        "SELECT state FROM feed ORDER BY url", row -> Json.read(row.getString(1), FeedState.class));
  }

  /// What is known of a feed; empty where it was never asked.
  public Optional<FeedState> feed(URI url) {
    return database
        .query(
            "SELECT state FROM feed WHERE url = ?",
            row -> Json.read(row.getString(1), FeedState.class),
            url.toString())
        .stream()
        .findFirst();
  }

  /// When and where each feed ever subscribed is to be asked, in order of URL: what a run needs to
  /// know of all of them, without reading their states.
  public List<Appointment> appointments() {
    return Appointment.read(database);
  }

  /// Makes feeds due at once. A check under way meanwhile wins, as it is what was asked for.
  public void makeDue(Collection<URI> feeds) {
    database.transaction(
        () -> feeds.stream().mapToInt(feed -> Appointment.forget(database, feed)).sum());
  }

  /// How many episodes the archive holds of each feed.
  public Map<URI, Integer> episodeCounts() {
    Map<URI, Integer> counts = new HashMap<>();
    database.query(
        "SELECT url, count(*) FROM feed JOIN episode ON feed = feed.id GROUP BY feed.id",
        row -> counts.put(URI.create(row.getString(1)), row.getInt(2)));
    return counts;
  }

  /// When the newest episodes of a feed came out, newest first.
  ///
  /// @param limit how many at most
  public List<Instant> published(URI feed, int limit) {
    return database.query(
        """
        SELECT published FROM episode JOIN feed ON feed.id = feed
        WHERE url = ? AND published IS NOT NULL ORDER BY published DESC LIMIT ?
        """,
        row -> Instant.parse(row.getString(1)),
        feed.toString(),
        limit);
  }

  /// Remembers how checks went that brought nothing to store, in one transaction.
  public void record(Collection<FeedState> states) {
    database.transaction(() -> {
      states.forEach(this::saveState);
      return states.size();
    });
  }

  /// Under which ids the episodes of a feed are known.
  public Identities identities(URI feed) {
    return Identities.read(database, feed);
  }

  /// Remembers that feeds are fetched along with others: their episodes may be copies from now on,
  /// and have to be derived again.
  public void join(Collection<FeedState> states) {
    database.transaction(() -> {
      states.forEach(state -> episodes.touchAll(saveState(state)));
      return states.size();
    });
  }

  /// The GUIDs of a feed's episodes, as the publisher gives them.
  public Set<String> guids(URI feed) {
    return Set.copyOf(
        database.query(
            """
            SELECT DISTINCT guid FROM episode JOIN feed ON feed.id = feed
            WHERE url = ? AND guid IS NOT NULL
            """,
            row -> row.getString(1),
            feed.toString()));
  }

  /// Hosts that asked to be left alone, as the last run left them.
  public List<HeldHost> heldHosts() {
    return HeldHost.read(database);
  }

  /// Replaces what [#heldHosts] answers.
  public void keepHeldHosts(List<HeldHost> hosts) {
    database.transaction(() -> HeldHost.write(database, hosts));
  }

  /// Stores what a feed says, with the state that stands for it, in one transaction. An episode
  /// that says what it said before is not written.
  ///
  /// @param aliases ids that the publisher gave to known episodes, with the ids they are known by
  public Stored store(Feed feed, FeedState state, Map<EpisodeId, EpisodeId> aliases, Instant now) {
    return database.transaction(() -> {
      boolean showChanged =
          !feed(feed.url()).flatMap(FeedState::show).equals(Optional.of(feed.show()));
      long feedId = saveState(state);
      if (showChanged) {
        episodes.touchAll(feedId);
      }
      Stored stored = episodes.save(feedId, feed.episodes(), now);
      Identities.write(database, aliases);
      return stored;
    });
  }

  /// The episodes that changed after a sequence number, oldest change first.
  ///
  /// @param limit how many at most
  public List<ArchivedEpisode> changesAfter(long sequence, int limit) {
    return database.query(
        """
        SELECT sequence, url, content, first_seen, last_changed
        FROM episode JOIN feed ON feed.id = feed
        WHERE sequence > ? ORDER BY sequence LIMIT ?
        """,
        Archive::episode,
        sequence,
        limit);
  }

  /// Whether any episode changed after a sequence number; that some were removed is no such change.
  public boolean hasChangesAfter(long sequence) {
    String first = "SELECT 1 FROM episode WHERE sequence > ? LIMIT 1";
    return !database.query(first, row -> row.getLong(1), sequence).isEmpty();
  }

  /// A feed's episodes that changed after a sequence number, oldest change first.
  public List<ArchivedEpisode> episodesOf(URI feed, long after) {
    return database.query(
        """
        SELECT sequence, url, content, first_seen, last_changed
        FROM episode JOIN feed ON feed.id = feed
        WHERE url = ? AND sequence > ? ORDER BY sequence
        """,
        Archive::episode,
        feed.toString(),
        after);
  }

  /// Removes a feed and all its episodes for good. It is a change under the next number, which
  /// [#forgottenAfter] tells of.
  ///
  /// @return how many episodes there were
  public int forget(URI feed) {
    return database.transaction(() -> episodes.forget(feed));
  }

  /// The episodes that were removed after a sequence number. One that came again since stands among
  /// the changes after that, too.
  public List<EpisodeId> forgottenAfter(long sequence) {
    return database.query(
        "SELECT episode FROM forgotten WHERE sequence > ?",
        row -> new EpisodeId(row.getString(1)),
        sequence);
  }

  /// Which episodes are another feed's too.
  public Copies copies() {
    return Copies.read(database, feeds(), episodeCounts());
  }

  /// What each episode teaches.
  public Lessons lessons() {
    return new Lessons(database);
  }

  /// Questions that are asked of every change, and what answered them.
  public Alerts alerts() {
    return new Alerts(database);
  }

  @Override
  public void close() {
    database.close();
  }

  private long saveState(FeedState state) {
    return database
        .query(
            """
            INSERT INTO feed (url, state) VALUES (?, ?)
            ON CONFLICT (url) DO UPDATE SET state = excluded.state RETURNING id
            """,
            row -> row.getLong(1),
            state.url().toString(),
            Json.write(state))
        .getFirst();
  }

  static ArchivedEpisode episode(ResultSet row) throws SQLException {
    return new ArchivedEpisode(
        row.getLong("sequence"),
        URI.create(row.getString("url")),
        Json.read(row.getString("content"), Episode.class),
        Instant.parse(row.getString("first_seen")),
        Instant.parse(row.getString("last_changed")));
  }
}
