package dev.earshot.archive;

import dev.earshot.podcast.FetchHints;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What we know of a feed: what it said about itself, what its server said last, and when to ask
/// again.
///
/// @param url the URL as subscribed, which names the feed
/// @param location where it is fetched from
/// @param show as of the last successful parse
/// @param hints as of the last successful parse
/// @param server what the server said last
/// @param checks when it was asked, and with what luck
public record FeedState(
    URI url,
    Location location,
    Optional<Show> show,
    FetchHints hints,
    Server server,
    Checks checks) {

  /// A feed that was never asked.
  public static FeedState unseen(URI url) {
    return new FeedState(
        url, Location.at(url), Optional.empty(), FetchHints.NONE, Server.SILENT, Checks.NEVER);
  }

  /// The URL that is asked.
  public URI address() {
    return location.address();
  }

  public FeedState withLocation(Location newLocation) {
    return new FeedState(url, newLocation, show, hints, server, checks);
  }

  public FeedState withShow(Show newShow, FetchHints newHints) {
    return new FeedState(url, location, Optional.of(newShow), newHints, server, checks);
  }

  public FeedState withServer(Server newServer) {
    return new FeedState(url, location, show, hints, newServer, checks);
  }

  public FeedState withChecks(Checks newChecks) {
    return new FeedState(url, location, show, hints, server, newChecks);
  }

  /// Where a feed is fetched from, as feeds move.
  ///
  /// @param address the URL that is asked
  /// @param former the URLs that were asked before it moved, oldest first
  /// @param next where it seems to have moved
  /// @param seen how many checks in a row led there
  /// @param refused where it is not to be followed to, as something else answers there
  /// @param joined the subscription that is fetched for both since they meet at one URL
  public record Location(
      URI address,
      List<URI> former,
      Optional<URI> next,
      int seen,
      Optional<URI> refused,
      Optional<URI> joined) {
    public Location {
      former = List.copyOf(former);
    }

    /// A feed that never moved.
    public static Location at(URI url) {
      return new Location(url, List.of(), Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /// With one more check that led to another URL.
    public Location seeming(URI target, int times) {
      return new Location(address, former, Optional.of(target), times, Optional.empty(), joined);
    }

    /// Without any sign of moving.
    public Location settled() {
      return new Location(address, former, Optional.empty(), 0, Optional.empty(), joined);
    }

    /// Without any sign of moving but one that was found to be false.
    public Location refusing(URI target) {
      return new Location(address, former, Optional.empty(), 0, Optional.of(target), joined);
    }

    /// At another URL from now on.
    public Location movedTo(URI target) {
      List<URI> urls = Stream.concat(former.stream(), Stream.of(address)).distinct().toList();
      return new Location(target, urls, Optional.empty(), 0, Optional.empty(), joined);
    }

    /// Asked where it was subscribed again.
    public Location backAt(URI subscription) {
      List<URI> urls = former.stream().filter(url -> !url.equals(subscription)).toList();
      return new Location(subscription, urls, Optional.empty(), 0, Optional.empty(), joined);
    }

    /// Fetched along with another subscription from now on.
    public Location joinedTo(URI subscription) {
      return new Location(address, former, Optional.empty(), 0, refused, Optional.of(subscription));
    }
  }

  /// What the server said last about the document.
  ///
  /// @param etag to be sent back as `If-None-Match` (RFC 9110 §13.1.2)
  /// @param lastModified to be sent back as `If-Modified-Since` (RFC 9110 §13.1.3)
  /// @param origin host and path of the URL that gave them both
  /// @param bodyHash SHA-256 of the last body that was parsed, in hex
  /// @param reader names the version of the code that parsed it
  /// @param unreadPage the page of a paged feed (RFC 5005) at which reading on failed
  public record Server(
      Optional<String> etag,
      Optional<String> lastModified,
      Optional<String> origin,
      Optional<String> bodyHash,
      String reader,
      Optional<URI> unreadPage) {
    /// The same with another page to go on from.
    public Server withUnreadPage(Optional<URI> page) {
      return new Server(etag, lastModified, origin, bodyHash, reader, page);
    }

    /// Nothing said yet.
    public static final Server SILENT =
        new Server(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty());
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
  /// @param answers what came of the last checks, newest first
  public record Checks(
      Optional<Instant> last,
      Optional<Instant> lastSuccess,
      int failures,
      Optional<Instant> goneSince,
      Optional<String> problem,
      Optional<Instant> next,
      String reason,
      List<Answer> answers) {
    public Checks {
      answers = List.copyOf(answers);
    }

    /// Never asked.
    public static final Checks NEVER =
        new Checks(
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "never fetched",
            List.of());

    /// The same, but to be asked at the next chance.
    public Checks dueAtOnce() {
      return new Checks(
          last,
          lastSuccess,
          failures,
          goneSince,
          problem,
          Optional.empty(),
          "asked for by hand",
          answers);
    }

    /// The same, without any 410 that another address answered.
    public Checks withoutGone() {
      return new Checks(
          last, lastSuccess, failures, Optional.empty(), problem, next, reason, answers);
    }

    /// Whether the feed is due at a time.
    public boolean dueAt(Instant now) {
      return next.map(at -> !at.isAfter(now)).orElse(true);
    }
  }

  /// What came of one check.
  ///
  /// @param said in words: `200, 3 new episodes`, `304`, `answered 404 Not Found`
  public record Answer(Instant at, String said) {}
}
