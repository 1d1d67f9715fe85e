package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Archive;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.wiring.Fetching;
import dev.earshot.fetch.host.HostGate;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.sync.alert.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// How the hits of each alert are delivered.
///
/// @param searcher empty where nothing is indexed yet
/// @param lines where hits without an action of their own are told
/// @param webhookHosts one call at a time, with a pause in between, whichever alert it is for
public record Deliveries(
    Settings settings,
    Environment environment,
    Archive archive,
    Optional<EpisodeSearcher> searcher,
    Consumer<String> lines,
    HostGate webhookHosts) {
  private static final Duration LONGEST_COMMAND = Duration.ofMinutes(1);

  /// Webhooks are for chats more often than not, which turn away who posts faster than this.
  private static final Duration WEBHOOK_GAP = Duration.ofMillis(250);

  /// For one run.
  public Deliveries(
      Settings settings,
      Environment environment,
      Archive archive,
      Optional<EpisodeSearcher> searcher,
      Consumer<String> lines) {
    this(settings, environment, archive, searcher, lines, webhookHosts(settings, environment));
  }

  /// The one for an alert.
  public Delivery of(Alert alert) {
    return switch (alert.action()) {
      case PRINT -> new LineDelivery(lines, environment.out()::checkError);
      case EXEC -> new ExecDelivery(LONGEST_COMMAND);
      case WEBHOOK ->
          new WebhookDelivery(() -> Fetching.webhooks(settings, environment), webhookHosts);
      case RSS -> new FeedDelivery(archive.alerts(), searcher, environment.clock());
    };
  }

  private static HostGate webhookHosts(Settings settings, Environment environment) {
    Duration asked = settings.duration(Setting.HOST_GAP);
    Duration gap = asked.compareTo(WEBHOOK_GAP) > 0 ? asked : WEBHOOK_GAP;
    return new HostGate(1, 1, gap, environment.clock(), Thread::sleep);
  }
}
