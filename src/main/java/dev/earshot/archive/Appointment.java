package dev.earshot.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When and where a feed is to be asked.
///
/// @param feed its URL as subscribed
/// @param address the URL that is asked
/// @param joined the subscription that is fetched for both since they met at one URL
/// @param next when it is due; empty for at once
public record Appointment(URI feed, URI address, Optional<URI> joined, Optional<Instant> next) {
  /// That of a feed that was never asked.
  public static Appointment unseen(URI feed) {
    return new Appointment(feed, feed, Optional.empty(), Optional.empty());
  }

  /// Whether it is due at a time.
  public boolean dueAt(Instant now) {
    return next.map(at -> !at.isAfter(now)).orElse(true);
  }

  static List<Appointment> read(Database database) {
    return database.query(
        """
        SELECT url, state ->> '$.location.address', state ->> '$.location.joined',
          state ->> '$.checks.next'
        FROM feed ORDER BY url
        """,
        row ->
            new Appointment(
                URI.create(row.getString(1)),
                URI.create(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(URI::create),
                Optional.ofNullable(row.getString(4)).map(Instant::parse)));
  }

  /// Makes a feed due, whatever else its state says by now.
  ///
  /// @return 1 if it is known, else 0
  static int forget(Database database, URI feed) {
    return database.update(
        """
        UPDATE feed SET state =
          json_set(json_remove(state, '$.checks.next'), '$.checks.reason', 'asked for by hand')
        WHERE url = ?
        """,
        feed.toString());
  }
}
