package dev.earshot.cli.alerts.delivery;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Alerts;
import dev.earshot.cli.answers.FoundFeed;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.sync.alert.Delivery;
import dev.earshot.sync.alert.DeliveryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps a feed of an alert's last hits, which replaces the one before as a whole.
final class FeedDelivery implements Delivery {
  private static final int ITEMS = 100;

  private final Alerts alerts;
  private final Optional<EpisodeSearcher> searcher;
  private final InstantSource clock;

  /// @param searcher empty where nothing is indexed yet
  FeedDelivery(Alerts alerts, Optional<EpisodeSearcher> searcher, InstantSource clock) {
    this.alerts = alerts;
    this.searcher = searcher;
    this.clock = clock;
  }

  @Override
  public void deliver(Alert alert, List<Hit> hits, Consumer<List<Hit>> arrived)
      throws DeliveryException {
    Path file = Path.of(alert.target().getFirst());
    try {
      String feed = FoundFeed.of(alert.name(), alert.query(), last(alert), clock.instant());
      replace(file, feed);
    } catch (IOException e) {
      throw new DeliveryException("cannot write " + file + ": " + FileProblem.of(e));
    } catch (UnusableIndexException e) {
      throw new DeliveryException(String.valueOf(e.getMessage()));
    }
    arrived.accept(hits);
  }

  private static void replace(Path file, String feed) throws IOException {
    Path copy = file.resolveSibling("." + file.getFileName() + ".new");
    try {
      Files.writeString(copy, feed);
      Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private List<EpisodeDetail> last(Alert alert) throws UnusableIndexException {
    List<EpisodeDetail> episodes = new ArrayList<>();
    if (searcher.isPresent()) {
      for (EpisodeId id : alerts.last(alert.name(), ITEMS)) {
        searcher.get().show(id.value()).stream().findFirst().ifPresent(episodes::add);
      }
    }
    return episodes;
  }
}
