package dev.earshot.archive;

import dev.earshot.podcast.EpisodeId;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// Under which ids a feed's episodes are known, and since when.
///
/// @param firstSeen for each episode of the feed, when it was first read
/// @param aliases for ids that publishers gave to known episodes later, the id they are known by
public record Identities(Map<EpisodeId, Instant> firstSeen, Map<EpisodeId, EpisodeId> aliases) {
  public Identities {
    firstSeen = Map.copyOf(firstSeen);
    aliases = Map.copyOf(aliases);
  }

  /// The id by which the archive knows an episode.
  public EpisodeId known(EpisodeId given) {
    return aliases.getOrDefault(given, given);
  }

  static Identities read(Database database, URI feed) {
    Map<EpisodeId, Instant> firstSeen = new HashMap<>();
    database.query(
        "SELECT episode.id, first_seen FROM episode JOIN feed ON feed.id = feed WHERE url = ?",
        row -> firstSeen.put(new EpisodeId(row.getString(1)), Instant.parse(row.getString(2))),
        feed.toString());
    Map<EpisodeId, EpisodeId> aliases = new HashMap<>();
    database.query(
        """
        SELECT alias.id, known FROM alias JOIN episode ON episode.id = known
        JOIN feed ON feed.id = feed WHERE url = ?
        """,
        row -> aliases.put(new EpisodeId(row.getString(1)), new EpisodeId(row.getString(2))),
        feed.toString());
    return new Identities(firstSeen, aliases);
  }

  static int write(Database database, Map<EpisodeId, EpisodeId> aliases) {
    aliases.forEach((id, known) ->
        database.update("INSERT OR REPLACE INTO alias VALUES (?, ?)", id.value(), known.value()));
    return aliases.size();
  }
}
