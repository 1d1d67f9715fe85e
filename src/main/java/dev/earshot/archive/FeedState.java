package dev.earshot.archive;

import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What we know of a feed: what it said about itself, what its server said last, and when to ask
/// again.
///
/// @param url the URL as subscribed, which names the feed
/// @param address where it is fetched from
/// @param show as of the last successful parse
/// @param hints as of the last successful parse
/// @param server what the server said last
/// @param checks when it was asked, and with what luck
public record FeedState(
    URI url, URI address, Optional<Show> show, FetchHints hints, Server server, Checks checks) {

  /// A feed that was never asked.
  public static FeedState unseen(URI url) {
    return new FeedState(url, url, Optional.empty(), FetchHints.NONE, Server.SILENT, Checks.NEVER);
  }

  public FeedState withShow(Show newShow, FetchHints newHints) {
    return new FeedState(url, address, Optional.of(newShow), newHints, server, checks);
  }

  public FeedState withServer(Server newServer) {
    return new FeedState(url, address, show, hints, newServer, checks);
  }

  public FeedState withChecks(Checks newChecks) {
    return new FeedState(url, address, show, hints, server, newChecks);
  }

  /// What the server said last about the document.
  ///
  /// @param etag to be sent back as `If-None-Match` (RFC 9110 §13.1.2)
  /// @param lastModified to be sent back as `If-Modified-Since` (RFC 9110 §13.1.3)
  /// @param bodyHash SHA-256 of the last body that was parsed, in hex
  /// @param reader names the version of the code that parsed it
  /// @param unreadPage the page of a paged feed (RFC 5005) at which reading on failed
  public record Server(
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<String> bodyHash,
      String reader,
      Optional<URI> unreadPage) {
    /// The same with another page to go on from.
    public Server withUnreadPage(Optional<URI> page) {
      return new Server(etag, lastModified, bodyHash, reader, page);
    }

    /// Nothing said yet.
    public static final Server SILENT =
        new Server(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());
  }

  /// How the checks of a feed went.
  ///
  /// @param last when it was asked last
  /// @param lastSuccess when it answered well last
  /// @param failures how many checks in a row failed
  /// @param goneSince when it first answered 410 Gone, if it did so ever since
  /// @param problem in words, if the last check failed
  /// @param next when it is due again; empty for at once
  /// @param reason why then, in words
  public record Checks(
      Optional<Instant> last,
      Optional<Instant> lastSuccess,
      int failures,
      Optional<Instant> goneSince,
      Optional<String> problem,
      Optional<Instant> next,
      String reason) {
    /// Never asked.
    public static final Checks NEVER =
        new Checks(
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "never fetched");

    /// Whether the feed is due at a time.
    public boolean dueAt(Instant now) {
      return next.map(at -> !at.isAfter(now)).orElse(true);
    }
  }
}
