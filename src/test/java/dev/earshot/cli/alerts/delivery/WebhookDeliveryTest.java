package dev.earshot.cli.alerts.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.archive.Alert;
import dev.earshot.fetch.AddressPolicy;
import dev.earshot.fetch.FetchLimits;
import dev.earshot.fetch.Webhooks;
import dev.earshot.fetch.host.HostGate;
import dev.earshot.fetch.net.Proxies;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.passage.Snippet;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class WebhookDeliveryTest {
  private static final Duration GAP = Duration.ofSeconds(1);

  @StartStop private final MockWebServer server = new MockWebServer();

  private final List<Duration> pauses = new ArrayList<>();
  private final HostGate hosts =
      new HostGate(1, 1, GAP, InstantSource.fixed(Instant.EPOCH), pauses::add);

  @Test
  void callsToOneHostAreAGapApartWhicheverAlertTheyAreFor() throws Exception {
    for (int i = 0; i < 4; i++) {
      server.enqueue(new MockResponse.Builder().code(204).build());
    }
    deliver("127.0.0.1", 2);
    deliver("127.0.0.1", 1);
    assertThat(pauses).containsExactly(GAP, GAP);
    deliver("localhost", 1);
    assertThat(pauses).hasSize(2);
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  private void deliver(String host, int count) throws Exception {
    String url = "http://" + host + ":" + server.getPort() + "/hook";
    Alert alert = new Alert("z", "zebras", Alert.Action.WEBHOOK, List.of(url));
    List<Hit> arrived = new ArrayList<>();
    new WebhookDelivery(WebhookDeliveryTest::webhooks, hosts)
        .deliver(alert, Collections.nCopies(count, hit()), arrived::addAll);
    assertThat(arrived).hasSize(count);
  }

  private static Webhooks webhooks() {
    AddressPolicy anywhere = new AddressPolicy(true, _ -> false);
    return new Webhooks(FetchLimits.DEFAULT, anywhere, "test", Proxies.none());
  }

  private static Hit hit() {
    URI feed = URI.create("https://a.example/feed");
    EpisodeHeader episode =
        new EpisodeHeader(
            EpisodeId.of(feed, "1"),
            feed,
            Optional.of("1"),
            "Show",
            "Episode 1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty());
    return new Hit(episode, 1, Snippet.EMPTY, Optional.empty(), Optional.empty());
  }
}
