package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.output.Printable;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tells each hit in a line.
final class LineDelivery implements Delivery {
  private final Consumer<String> lines;
  private final BooleanSupplier lost;

  /// @param lost whether what was told went nowhere, as when the reader of a pipe is gone
  LineDelivery(Consumer<String> lines, BooleanSupplier lost) {
    this.lines = lines;
    this.lost = lost;
  }

  @Override
  public void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException {
    for (Hit hit : hits) {
      EpisodeHeader episode = hit.episode();
      lines.accept(
          "alert   %s  %s  %s  %s  %s"
              .formatted(
                  alert.name(),
                  EpisodeLines.day(episode),
                  Printable.line(episode.show()),
                  Printable.line(episode.title()),
                  episode.id().value()));
    }
    if (lost.getAsBoolean()) {
      throw new DeliveryException("it cannot be printed");
    }
    arrived.accept(hits);
  }
}
