package dev.earshot.fetch.verdict;

import dev.earshot.fetch.FetchOutcome;
import dev.earshot.fetch.FetchProblem;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Tells whether it is our own network that is down: where several hosts were asked in a run and
/// not one of them could be connected to.
///
/// Note every outcome of the run as it comes; record those that
/// [suggest][FetchProblem#suggestsNoNetwork()] it only at the end: as failures of their feeds, or,
/// if [#isDown], as nothing that counts against them.
public final class NetworkWatch {
  /// One host that fails says nothing about the network.
  private static final int ENOUGH_HOSTS = 2;

  private final Set<String> reached = ConcurrentHashMap.newKeySet();
  private final Set<String> unreached = ConcurrentHashMap.newKeySet();

  /// Notes what came of fetching a URL; safe from any thread.
  public void note(URI url, FetchOutcome outcome) {
    // Java takes a host with an underscore for no host.
    String host =
        Optional.ofNullable(url.getHost())
            .or(() -> Optional.ofNullable(url.getRawAuthority()))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    switch (outcome) {
      case FetchOutcome.Failed(FetchProblem problem, _) -> failed(host, problem);
      case FetchOutcome.RetryLater(FetchProblem problem, _, _, _) -> failed(host, problem);
      case FetchOutcome.Fetched _, FetchOutcome.NotModified _, FetchOutcome.Gone _ -> reached(host);
    }
  }

  /// Whether the network here looks down, as far as is known by now.
  public boolean isDown() {
    return reached.isEmpty() && unreached.size() >= ENOUGH_HOSTS;
  }

  private void failed(String host, FetchProblem problem) {
    switch (problem) {
      case BAD_URL, ADDRESS_REFUSED, HOST_HELD, UNREADABLE_FILE -> {
        // Nothing was asked over the network.
      }
      default -> {
        if (problem.suggestsNoNetwork()) {
          unreached.add(host);
        } else {
          reached(host);
        }
      }
    }
  }

  /// A file's URL has no host, and says nothing.
  private void reached(String host) {
    if (!host.isEmpty()) {
      reached.add(host);
    }
  }
}
