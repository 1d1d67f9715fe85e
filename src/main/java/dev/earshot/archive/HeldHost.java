package dev.earshot.archive;

import java.time.Instant;
import java.util.List;

/// A host that asked to be left alone for a while.
///
/// @param reason what it said, in words
public record HeldHost(String host, Instant until, String reason) {
  static List<HeldHost> read(Database database) {
    return database.query(
        "SELECT host, until, reason FROM held_host ORDER BY host",
        row -> new HeldHost(row.getString(1), Instant.parse(row.getString(2)), row.getString(3)));
  }

  static int write(Database database, List<HeldHost> hosts) {
    database.update("DELETE FROM held_host");
    for (HeldHost held : hosts) {
      database.update(
          "INSERT INTO held_host VALUES (?, ?, ?)",
          held.host(),
          held.until().toString(),
          held.reason());
    }
    return hosts.size();
  }
}
