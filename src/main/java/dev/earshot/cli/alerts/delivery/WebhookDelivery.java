package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.fetch.Webhooks;
import dev.earshot.fetch.host.HostGate;
import dev.earshot.search.answer.Hit;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Posts each hit as JSON to a URL, with a pause before the next at the same host.
final class WebhookDelivery implements Delivery {
  private final Supplier<Webhooks> webhooks;
  private final HostGate hosts;

  WebhookDelivery(Supplier<Webhooks> webhooks, HostGate hosts) {
    this.webhooks = webhooks;
    this.hosts = hosts;
  }

  @Override
  public void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException, InterruptedException {
    URI url = URI.create(alert.target().getFirst());
    try (Webhooks opened = webhooks.get()) {
      for (Hit hit : hits) {
        Optional<String> problem = post(opened, url, HitJson.of(alert, hit));
        if (problem.isPresent()) {
          throw new DeliveryException(problem.get());
        }
        arrived.accept(List.of(hit));
      }
    }
  }

  private Optional<String> post(Webhooks opened, URI url, String json) throws InterruptedException {
    try (HostGate.Permit _ = hosts.enter(String.valueOf(url.getHost()).toLowerCase(Locale.ROOT))) {
      return opened.post(url, json);
    }
  }
}
