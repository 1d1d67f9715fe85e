package dev.earshot.sync;

import dev.earshot.sync.FeedResult.Blame;
import dev.earshot.sync.indexing.Indexed;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What one run did.
///
/// @param results one for each feed that was due
/// @param notDue how many feeds were left alone
/// @param indexed what the index took over
/// @param took from start to end
public record SyncReport(List<FeedResult> results, int notDue, Indexed indexed, Duration took) {
  public SyncReport {
    results = List.copyOf(results);
  }

  /// Feeds that came and were stored.
  public List<FeedResult.Updated> updated() {
    return only(FeedResult.Updated.class);
  }

  /// Feeds that are as they were.
  public List<FeedResult.NotModified> notModified() {
    return only(FeedResult.NotModified.class);
  }

  /// Feeds that did not come.
  public List<FeedResult.Failed> failed() {
    return only(FeedResult.Failed.class);
  }

  /// Whether not a single host could be reached: then the network is down here.
  public boolean networkDown() {
    return networkDown(results);
  }

  /// One host that cannot be reached is that host's affair; two and nothing else is ours.
  static boolean networkDown(List<FeedResult> results) {
    long unreached = isBlamed(results, Blame.NETWORK).count();
    long hosts =
        isBlamed(results, Blame.NETWORK)
            .map(result -> String.valueOf(result.subscription().url().getHost()))
            .distinct()
            .count();
    return hosts >= 2 && results.size() == unreached + isBlamed(results, Blame.HELD).count();
  }

  private static Stream<FeedResult> isBlamed(List<FeedResult> results, Blame blame) {
    return results.stream()
        .filter(result -> result instanceof FeedResult.Failed failed && failed.blame() == blame);
  }

  private <T extends FeedResult> List<T> only(Class<T> kind) {
    return results.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
