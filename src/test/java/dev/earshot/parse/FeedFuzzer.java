package dev.earshot.parse;

import dev.earshot.podcast.Feed;
import java.net.URI;
import java.util.Optional;

/// What Jazzer runs: bytes that it makes up, guided by the code that they reach.
///
/// No test, and no part of the build: `mvn -Pfuzz process-test-classes` makes `-Dfuzz.runs=200000`
/// of them from `-Dfuzz.seed=1`. It begins with copies of the golden feeds, and keeps what reached
/// something new beside them, in `target/test-classes/feeds`. What fails, cut down, belongs to the
/// golden feeds or into HostileFeedTest.
final class FeedFuzzer {
  private static final URI URL = URI.create("https://pod.example/feed.xml");

  private FeedFuzzer() {}

  /// Fails over anything but a feed or a NotAFeedException.
  public static void fuzzerTestOneInput(byte[] body) {
    try {
      Feed feed = new FeedParser().parse(URL, body, Optional.empty());
      if (feed.episodes().stream().map(episode -> episode.id()).distinct().count()
          < feed.episodes().size()) {
        throw new IllegalStateException("an id that two episodes share");
      }
    } catch (NotAFeedException expected) {
      // As it should be.
    }
  }
}
