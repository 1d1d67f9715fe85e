package dev.earshot.cli.feeds;

import dev.earshot.archive.FeedState;
import dev.earshot.podcast.SafeUrl;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A listed feed as a JSON object for who watches over feeds.
final class FeedJson {
  private FeedJson() {}

  /// Secrets in its URL are shown as `…`.
  static Map<String, Object> of(ListedFeed feed) {
    FeedState.Checks checks = feed.state().checks();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("url", SafeUrl.of(feed.url()));
    json.put("title", feed.title());
    json.put("state", feed.word());
    json.put("episodes", feed.episodes());
    json.put("last_success", time(checks.lastSuccess()));
    json.put("next_check", time(checks.next()));
    json.put("reason", feed.why());
    checks.problem().ifPresent(problem -> json.put("problem", problem));
    return json;
  }

  private static @Nullable String time(Optional<Instant> at) {
    return at.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS).toString()).orElse(null);
  }
}
