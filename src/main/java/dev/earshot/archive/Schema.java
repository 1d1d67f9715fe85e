package dev.earshot.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The tables and how they came to be: each migration runs once, in order, in one transaction with
/// the version it leads to (SQLite's `user_version`). Migrations are never changed, only added.
final class Schema {
  /// Marks a SQLite file as an Earshot archive (`application_id`): "Ears" in ASCII.
  private static final int APPLICATION_ID = 0x45617273;

  private static final List<List<String>> MIGRATIONS =
      List.of(
          List.of(
              "CREATE TABLE archive (id TEXT NOT NULL, sequence INTEGER NOT NULL)",
              "INSERT INTO archive VALUES (lower(hex(randomblob(16))), 0)",
              """
              CREATE TABLE feed (
                id INTEGER PRIMARY KEY,
                url TEXT NOT NULL UNIQUE,
                state TEXT NOT NULL)
              """,
              """
              CREATE TABLE episode (
                id TEXT PRIMARY KEY,
                feed INTEGER NOT NULL REFERENCES feed(id),
                sequence INTEGER NOT NULL UNIQUE,
                first_seen TEXT NOT NULL,
                last_changed TEXT NOT NULL,
                content_hash TEXT NOT NULL,
                content TEXT NOT NULL) WITHOUT ROWID
              """,
              "CREATE INDEX episode_of_feed ON episode(feed, sequence)",
              """
              CREATE TABLE lessons (
                episode TEXT PRIMARY KEY REFERENCES episode(id),
                sequence INTEGER NOT NULL,
                code TEXT NOT NULL,
                lessons TEXT NOT NULL) WITHOUT ROWID
              """,
              """
              CREATE TABLE alias (
                id TEXT PRIMARY KEY,
                known TEXT NOT NULL REFERENCES episode(id)) WITHOUT ROWID
              """,
              """
              CREATE TABLE held_host (
                host TEXT PRIMARY KEY,
                until TEXT NOT NULL,
                reason TEXT NOT NULL) WITHOUT ROWID
              """),
          // Where a feed lives came to be more than one URL.
          List.of(
              """
              UPDATE feed SET state = json_set(
                json_remove(state, '$.address'), '$.location',
                json_object('address', json_extract(state, '$.address'), 'seen', 0))
              """),
          // What is asked of all episodes at each check is answered by indexes, not by their
          // content.
          List.of(
              """
              ALTER TABLE episode ADD COLUMN
                guid TEXT GENERATED ALWAYS AS (json_extract(content, '$.guid')) VIRTUAL
              """,
              """
              ALTER TABLE episode ADD COLUMN
                title TEXT GENERATED ALWAYS AS (json_extract(content, '$.title')) VIRTUAL
              """,
              """
              CREATE INDEX episode_by_guid ON episode(guid, title, feed) WHERE guid IS NOT NULL
              """,
              """
              ALTER TABLE episode ADD COLUMN
                published TEXT GENERATED ALWAYS AS (json_extract(content, '$.published')) VIRTUAL
              """,
              "CREATE INDEX episode_by_date ON episode(feed, published)"),
          // Alerts, and the episodes each of them has to do with: a hit that has no time of finding
          // answered before the alert was there.
          List.of(
              """
              CREATE TABLE alert (
                name TEXT PRIMARY KEY,
                matched INTEGER NOT NULL,
                content TEXT NOT NULL) WITHOUT ROWID
              """,
              """
              CREATE TABLE alert_hit (
                alert TEXT NOT NULL REFERENCES alert(name) ON DELETE CASCADE,
                episode TEXT NOT NULL REFERENCES episode(id) ON DELETE CASCADE,
                found TEXT,
                delivered TEXT,
                failures INTEGER NOT NULL DEFAULT 0,
                problem TEXT,
                PRIMARY KEY (alert, episode)) WITHOUT ROWID
              """,
              "CREATE INDEX alert_hit_of_episode ON alert_hit(episode)",
              // Episodes that are here no more: changes that the index has to follow, too.
              """
              CREATE TABLE forgotten (
                episode TEXT PRIMARY KEY,
                sequence INTEGER NOT NULL) WITHOUT ROWID
              """));

  private Schema() {}

  /// Brings the file to the newest version.
  ///
  /// @throws ArchiveException where the file is not an archive or comes from a newer Earshot
  static void migrate(Connection connection, String file) throws SQLException {
    if (pragma(connection, "user_version") == MIGRATIONS.size()
        && pragma(connection, "application_id") == APPLICATION_ID) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      // Two processes may open an older archive at once: who comes second finds it done.
      statement.execute("BEGIN IMMEDIATE");
      try {
        check(connection, file);
        for (int version = pragma(connection, "user_version");
            version < MIGRATIONS.size();
            version++) {
          apply(statement, version);
        }
        statement.execute("COMMIT");
      } catch (SQLException | RuntimeException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    }
  }

  private static void check(Connection connection, String file) throws SQLException {
    int version = pragma(connection, "user_version");
    boolean foreign =
        version == 0
            ? pragma(connection, "schema_version") != 0
            : pragma(connection, "application_id") != APPLICATION_ID;
    if (foreign) {
      throw new ArchiveException(file + " is a database, but not an Earshot archive");
    }
    if (version > MIGRATIONS.size()) {
      throw new ArchiveException(
          file
              + " was written by a newer Earshot; update this one or choose another --data folder");
    }
  }

  private static void apply(Statement statement, int version) throws SQLException {
    for (String sql : MIGRATIONS.get(version)) {
      statement.execute(sql);
    }
    statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    statement.execute("PRAGMA user_version = " + (version + 1));
  }

  private static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getInt(1);
    }
  }
}
