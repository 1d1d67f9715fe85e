package dev.earshot.search;

import dev.earshot.index.document.IndexedEpisode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What SQLite finds: FTS5 with bm25 and the porter stemmer, to compare with.
public final class Fts5 implements AutoCloseable {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final Connection connection;

  /// In memory.
  Fts5() throws SQLException {
    this(":memory:");
  }

  /// In a file, which may have been filled before.
  public Fts5(Path file) throws SQLException {
    this(file.toString());
  }

  private Fts5(String database) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + database);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create virtual table if not exists notes"
              + " using fts5(guid unindexed, title, body, tokenize='porter')");
    }
  }

  /// Adds many at once.
  public void putAll(Iterable<IndexedEpisode> episodes) throws SQLException {
    connection.setAutoCommit(false);
    for (IndexedEpisode episode : episodes) {
      put(episode);
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  void put(IndexedEpisode episode) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into notes values (?, ?, ?)")) {
      insert.setString(1, episode.episode().guid().orElse(""));
      insert.setString(2, episode.episode().title());
      insert.setString(3, episode.notes().text());
      insert.execute();
    }
  }

  /// All words; any word where nothing has all.
  public List<String> search(String query) throws SQLException {
    List<String> words =
        WORD.matcher(query).results().map(MatchResult::group).map(w -> '"' + w + '"').toList();
    List<String> found = match(String.join(" AND ", words));
    return found.isEmpty() ? match(String.join(" OR ", words)) : found;
  }

  private List<String> match(String expression) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select guid from notes where notes match ? order by bm25(notes) limit 10")) {
      select.setString(1, expression);
      List<String> guids = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          guids.add(rows.getString(1));
        }
      }
      return guids;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
