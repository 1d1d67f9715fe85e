package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each archived episode teaches, as the code of some version read it. Derived from the
/// episodes alone, and kept here only so that what all of them teach need not be read out of all of
/// them again.
public final class Lessons {
  private final Database database;

  Lessons(Database database) {
    this.database = database;
  }

  /// What one episode teaches.
  ///
  /// @param sequence the number of the change that was read
  public record Taught(EpisodeId episode, long sequence, Collection<String> lessons) {}

  /// Episodes whose lessons are not known as this code reads them, oldest change first.
  ///
  /// @param after the number of a change up to which all are known
  /// @param limit how many at most
  public List<ArchivedEpisode> unread(String code, long after, int limit) {
    return database.query(
        """
        SELECT episode.sequence, url, content, first_seen, last_changed
        FROM episode JOIN feed ON feed.id = feed LEFT JOIN lessons ON episode = episode.id
        WHERE episode.sequence > ? AND (lessons.sequence IS NOT episode.sequence OR code IS NOT ?)
        ORDER BY episode.sequence LIMIT ?
        """,
        Archive::episode,
        after,
        code,
        limit);
  }

  /// Keeps what episodes teach, in one transaction.
  public void keep(String code, List<Taught> taught) {
    database.transaction(() -> {
      for (Taught one : taught) {
        database.update(
            "INSERT OR REPLACE INTO lessons VALUES (?, ?, ?, ?)",
            one.episode().value(),
            one.sequence(),
            code,
            String.join("\n", Set.copyOf(one.lessons()).stream().sorted().toList()));
      }
      return taught.size();
    });
  }

  /// For each feed, how many of its episodes teach each lesson.
  public Map<URI, Counts> counts() {
    Map<URI, Counts> counts = new HashMap<>();
    database.query(
        """
        SELECT url, lessons FROM lessons JOIN episode ON episode = episode.id
        JOIN feed ON feed.id = feed
        """,
        row ->
            counts
                .computeIfAbsent(URI.create(row.getString(1)), _ -> new Counts())
                .add(row.getString(2)));
    return counts;
  }

  /// How many episodes of a feed teach each lesson.
  public static final class Counts {
    private final Map<String, Integer> ofLesson = new HashMap<>();
    private int episodes;

    /// How many episodes were counted.
    public int episodes() {
      return episodes;
    }

    /// The counts by lesson.
    public Map<String, Integer> ofLesson() {
      return Map.copyOf(ofLesson);
    }

    private int add(String lessons) {
      episodes++;
      lessons.lines().forEach(lesson -> ofLesson.merge(lesson, 1, Integer::sum));
      return episodes;
    }
  }
}
