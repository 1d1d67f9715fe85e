package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.fetch.Webhooks;
import dev.earshot.search.answer.Hit;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Posts each hit as JSON to a URL.
final class WebhookDelivery implements Delivery {
  private final Supplier<Webhooks> webhooks;

  WebhookDelivery(Supplier<Webhooks> webhooks) {
    this.webhooks = webhooks;
  }

  @Override
  public void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException, InterruptedException {
    URI url = URI.create(alert.target().getFirst());
    try (Webhooks opened = webhooks.get()) {
      for (Hit hit : hits) {
        Optional<String> problem = opened.post(url, HitJson.of(alert, hit));
        if (problem.isPresent()) {
          throw new DeliveryException(problem.get());
        }
        arrived.accept(List.of(hit));
      }
    }
  }
}
