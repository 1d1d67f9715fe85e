package dev.earshot.sync.alert;

import dev.earshot.archive.Alert;
import dev.earshot.search.answer.Hit;
import java.util.List;
import java.util.function.Consumer;

/// Brings hits to who is to know of them.
public interface Delivery {
  /// Delivers hits in their order.
  ///
  /// @param arrived is to be told of hits as soon as they did
  /// @throws DeliveryException where the first hit that did not arrive cannot be delivered now;
  ///   those after it are left for another time
  void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException, InterruptedException;
}
