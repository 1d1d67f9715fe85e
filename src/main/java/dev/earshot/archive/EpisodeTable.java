package dev.earshot.archive;

import dev.earshot.podcast.Episode;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes episodes, each change under the next number of the archive's sequence. Its methods belong
/// into a transaction.
final class EpisodeTable {
  private final Database database;

  EpisodeTable(Database database) {
    this.database = database;
  }

  /// Writes the episodes that are new or say something else than before.
  Stored save(long feedId, List<Episode> episodes, Instant now) {
    Map<String, String> known = new HashMap<>();
    database.query(
        "SELECT id, content_hash FROM episode WHERE feed = ?",
        row -> known.put(row.getString(1), row.getString(2)),
        feedId);
    int added = 0;
    int changed = 0;
    // Feeds list the newest first; the oldest gets the lowest number.
    for (Episode episode : episodes.reversed()) {
      String id = episode.id().value();
      StoredContent content = StoredContent.of(episode);
      String before = known.get(id);
      if (before == null) {
        insert(feedId, id, content, now);
        added++;
      } else if (!content.hash().equals(before)) {
        change(id, content, now);
        changed++;
      }
    }
    return new Stored(added, changed, episodes.size() - added - changed);
  }

  private void insert(long feedId, String id, StoredContent content, Instant now) {
    database.update(
        """
        INSERT INTO episode
          (id, feed, sequence, first_seen, last_changed, content_hash, content)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        feedId,
        nextSequence(),
        now.toString(),
        now.toString(),
        content.hash(),
        content.json());
  }

  private void change(String id, StoredContent content, Instant now) {
    database.update(
        """
        UPDATE episode SET sequence = ?, last_changed = ?, content_hash = ?, content = ?
        WHERE id = ?
        """,
        nextSequence(),
        now.toString(),
        content.hash(),
        content.json(),
        id);
  }

  /// What the show says stands in each of its episodes' answers: all of them have to be derived
  /// again.
  void touchAll(long feedId) {
    int touched =
        database.update(
            """
            UPDATE episode SET sequence = archive.sequence + place
            FROM archive, (
              SELECT id AS touched, row_number() OVER (ORDER BY sequence) AS place
              FROM episode WHERE feed = ?)
            WHERE episode.id = touched
            """,
            feedId);
    database.update("UPDATE archive SET sequence = sequence + ?", touched);
  }

  /// Deletes a feed with everything that hangs on it, and leaves a note for who follows.
  int forget(URI feed) {
    String ofFeed = "(SELECT id FROM episode WHERE feed = (SELECT id FROM feed WHERE url = ?))";
    String url = feed.toString();
    database.update(
        "INSERT OR REPLACE INTO forgotten SELECT id, ? FROM episode WHERE id IN " + ofFeed,
        nextSequence(),
        url);
    database.update("DELETE FROM lessons WHERE episode IN " + ofFeed, url);
    database.update("DELETE FROM alias WHERE known IN " + ofFeed, url);
    int episodes = database.update("DELETE FROM episode WHERE id IN " + ofFeed, url);
    database.update("DELETE FROM feed WHERE url = ?", url);
    return episodes;
  }

  private long nextSequence() {
    return database
        .query(
            "UPDATE archive SET sequence = sequence + 1 RETURNING sequence", row -> row.getLong(1))
        .getFirst();
  }
}
