package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Archive;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.wiring.Fetching;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.sync.alert.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// How the hits of each alert are delivered.
///
/// @param searcher empty where nothing is indexed yet
/// @param lines where hits without an action of their own are told
public record Deliveries(
    Settings settings,
    Environment environment,
    Archive archive,
    Optional<EpisodeSearcher> searcher,
    Consumer<String> lines) {
  private static final Duration LONGEST_COMMAND = Duration.ofMinutes(1);

  /// The one for an alert.
  public Delivery of(Alert alert) {
    return switch (alert.action()) {
      case PRINT -> new LineDelivery(lines, environment.out()::checkError);
      case EXEC -> new ExecDelivery(LONGEST_COMMAND);
      case WEBHOOK -> new WebhookDelivery(() -> Fetching.webhooks(settings, environment));
      case RSS -> new FeedDelivery(archive.alerts(), searcher, environment.clock());
    };
  }
}
