package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The alerts, and for each of them the episodes that answered: a hit is written down in the
/// transaction that notes how far was asked, so no crash loses one, and it waits until its delivery
/// was reported.
public final class Alerts {
  private final Database database;

  Alerts(Database database) {
    this.database = database;
  }

  /// Adds an alert, which is asked of all changes after a number.
  ///
  /// @param seen episodes that answer already, and are no news
  /// @return false where there is one of that name
  public boolean add(Alert alert, long matched, Collection<EpisodeId> seen) {
    return database.transaction(() -> {
      int added =
          database.update(
              "INSERT OR IGNORE INTO alert VALUES (?, ?, ?)",
              alert.name(),
              matched,
              Json.write(alert));
      if (added > 0) {
        insert(alert.name(), seen, Optional.empty());
      }
      return added > 0;
    });
  }

  /// Removes an alert with all that is known of its hits.
  ///
  /// @return whether there was one
  public boolean remove(String name) {
    return database.update("DELETE FROM alert WHERE name = ?", name) > 0;
  }

  /// All alerts by name.
  public List<AlertState> all() {
    return database.query(
        """
        SELECT content, matched, count(found), count(*) FILTER (
          WHERE found IS NOT NULL AND delivered IS NULL), max(found),
          max(problem) FILTER (WHERE delivered IS NULL)
        FROM alert LEFT JOIN alert_hit ON alert = name GROUP BY name ORDER BY name
        """,
        row ->
            new AlertState(
                Json.read(row.getString(1), Alert.class),
                row.getLong(2),
                row.getInt(3),
                row.getInt(4),
                Optional.ofNullable(row.getString(5)).map(Instant::parse),
                Optional.ofNullable(row.getString(6))));
  }

  /// The episodes that changed after a number.
  public Set<EpisodeId> changedAfter(long sequence) {
    return Set.copyOf(
        database.query(
            "SELECT id FROM episode WHERE sequence > ?",
            row -> new EpisodeId(row.getString(1)),
            sequence));
  }

  /// The episodes that are known to answer, told or not.
  public Set<EpisodeId> known(String alert) {
    return Set.copyOf(
        database.query("SELECT episode FROM alert_hit WHERE alert = ?", Alerts::id, alert));
  }

  /// Notes which episodes answer of all up to a change. Those that are known to answer stay as they
  /// are.
  ///
  /// @param news are to be delivered
  /// @param originals are not, by the known episodes that repeat them: what was told by way of a
  ///   copy was told
  public void matched(
      String alert,
      Collection<EpisodeId> news,
      Map<EpisodeId, EpisodeId> originals,
      long sequence,
      Instant now) {
    database.transaction(() -> {
      int there = database.update("UPDATE alert SET matched = ? WHERE name = ?", sequence, alert);
      if (there > 0) {
        originals.forEach((copy, original) -> inherit(alert, copy, original));
        insert(alert, news, Optional.of(now));
      }
      return there;
    });
  }

  /// Makes news of episodes that answered before the alert was there, or do so only now.
  ///
  /// @return how many are to be delivered for it
  public int recall(String alert, Collection<EpisodeId> episodes, Instant now) {
    return database.transaction(() -> {
      insert(alert, episodes, Optional.empty());
      int recalled = 0;
      for (EpisodeId episode : episodes) {
        recalled +=
            database.update(
                """
                UPDATE alert_hit SET found = ?
                WHERE alert = ? AND episode = ? AND found IS NULL AND delivered IS NULL
                """,
                now.toString(),
                alert,
                episode.value());
      }
      return recalled;
    });
  }

  /// The hits that are to be delivered: the oldest change first, but those that failed before after
  /// all others, so that one that cannot be delivered keeps none back.
  public List<EpisodeId> waiting(String alert) {
    return database.query(
        """
        SELECT episode FROM alert_hit JOIN episode ON episode.id = episode
        WHERE alert = ? AND found IS NOT NULL AND delivered IS NULL ORDER BY failures, sequence
        """,
        Alerts::id,
        alert);
  }

  /// The hits that were found last, the last one first, delivered or not.
  public List<EpisodeId> last(String alert, int limit) {
    return database.query(
        """
        SELECT episode FROM alert_hit JOIN episode ON episode.id = episode
        WHERE alert = ? AND found IS NOT NULL ORDER BY found DESC, sequence DESC LIMIT ?
        """,
        Alerts::id,
        alert,
        limit);
  }

  /// Notes that hits reached who is to know of them.
  public void delivered(String alert, Collection<EpisodeId> episodes, Instant now) {
    database.transaction(() -> {
      for (EpisodeId episode : episodes) {
        database.update(
            "UPDATE alert_hit SET delivered = ?, problem = NULL WHERE alert = ? AND episode = ?",
            now.toString(),
            alert,
            episode.value());
      }
      return episodes.size();
    });
  }

  /// Notes that a hit could not be delivered; it waits on.
  public void failed(String alert, EpisodeId episode, String problem) {
    database.update(
        """
        UPDATE alert_hit SET failures = failures + 1, problem = ? WHERE alert = ? AND episode = ?
        """,
        problem,
        alert,
        episode.value());
  }

  /// An original of what was told is no hit of its own, and yet is delivered.
  private void inherit(String alert, EpisodeId copy, EpisodeId original) {
    database.update(
        """
        INSERT INTO alert_hit (alert, episode, delivered)
        SELECT alert, id, coalesce(delivered, found) FROM alert_hit, episode
        WHERE alert = ? AND episode = ? AND id = ?
        ON CONFLICT DO UPDATE SET delivered = coalesce(delivered, excluded.delivered)
        """,
        alert,
        copy.value(),
        original.value());
  }

  private void insert(String alert, Collection<EpisodeId> episodes, Optional<Instant> found) {
    for (EpisodeId episode : episodes) {
      // An episode that was forgotten meanwhile is no hit.
      database.update(
          """
          INSERT OR IGNORE INTO alert_hit (alert, episode, found)
          SELECT ?, id, nullif(?, '') FROM episode WHERE id = ?
          """,
          alert,
          found.map(Instant::toString).orElse(""),
          episode.value());
    }
  }

  private static EpisodeId id(ResultSet row) throws SQLException {
    return new EpisodeId(row.getString(1));
  }
}
