package dev.earshot.sync.alert;

import dev.earshot.archive.Alert;
import dev.earshot.archive.AlertState;
import dev.earshot.archive.Alerts;
import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchiveException;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks alerts of what changed, and delivers what waits. One at a time: the caller holds the lock
/// of those who write.
public final class AlertRound {
  private static final Logger LOG = LoggerFactory.getLogger(AlertRound.class);

  private final Archive archive;
  private final Alerts alerts;
  private final EpisodeSearcher searcher;
  private final InstantSource clock;

  public AlertRound(Archive archive, EpisodeSearcher searcher, InstantSource clock) {
    this.archive = archive;
    this.alerts = archive.alerts();
    this.searcher = searcher;
    this.clock = clock;
  }

  /// Whether there is anything to ask or to deliver.
  public static boolean isNeeded(Archive archive) {
    long last = archive.lastSequence();
    return archive.alerts().all().stream()
        .anyMatch(alert -> alert.matched() < last || alert.waiting() > 0);
  }

  /// Asks every alert of the episodes that are new or changed since it was asked last, as far as
  /// the index that is open holds them: what it lacks is asked for another time.
  ///
  /// @return of each that could not be asked, why
  public List<AlertReport> match() throws UnusableIndexException, InterruptedException {
    long last = Math.min(archive.lastSequence(), searcher.sequence(archive.id()));
    List<AlertReport> failed = new ArrayList<>();
    for (AlertState state : alerts.all()) {
      if (state.matched() < last) {
        matchSafely(state, last).ifPresent(failed::add);
      }
    }
    return failed;
  }

  /// A bug in reading one query costs that alert alone, which is asked again next time.
  private Optional<AlertReport> matchSafely(AlertState state, long last)
      throws UnusableIndexException, InterruptedException {
    try {
      match(state, last);
      return Optional.empty();
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException bug) {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      Optional<String> problem = Optional.of(internalError(state.alert(), bug));
      return Optional.of(new AlertReport(state.alert(), 0, state.waiting(), problem));
    }
  }

  private void match(AlertState state, long last) throws UnusableIndexException {
    Alert alert = state.alert();
    Set<EpisodeId> changed = alerts.changedAfter(state.matched());
    Set<EpisodeId> known = alerts.known(alert.name());
    SearchQuery query = SearchQuery.of(alert.query());
    Set<EpisodeId> news = new HashSet<>(searcher.matching(query, changed));
    news.removeAll(known);
    Map<EpisodeId, EpisodeId> originals = originalsOf(known, news);
    news.removeAll(originals.values());
    alerts.matched(alert.name(), news, originals, last, clock.instant());
  }

  /// An episode that was told of as long as it was thought the only one, and is a copy since its
  /// original came by way of another feed, is not to be told of again.
  ///
  /// @return known episodes with the one among the news that each repeats
  private Map<EpisodeId, EpisodeId> originalsOf(Set<EpisodeId> known, Set<EpisodeId> news) {
    Map<EpisodeId, EpisodeId> originals = new HashMap<>();
    if (!known.isEmpty() && !news.isEmpty()) {
      archive.copies().byFeed().values().forEach(originals::putAll);
      originals.keySet().retainAll(known);
      originals.values().retainAll(news);
    }
    return originals;
  }

  /// Delivers the hits of an alert that wait, and notes for each what became of it.
  public AlertReport deliver(Alert alert, Delivery delivery)
      throws UnusableIndexException, InterruptedException {
    List<Hit> waiting = waiting(alert);
    List<Hit> arrived = new ArrayList<>();
    if (waiting.isEmpty()) {
      return new AlertReport(alert, 0, 0, Optional.empty());
    }
    try {
      delivery.deliver(
          alert,
          waiting,
          some -> {
            List<EpisodeId> ids = some.stream().map(hit -> hit.episode().id()).toList();
            alerts.delivered(alert.name(), ids, clock.instant());
            arrived.addAll(some);
          });
      return new AlertReport(alert, arrived.size(), 0, Optional.empty());
    } catch (DeliveryException e) {
      return failed(alert, waiting, arrived, String.valueOf(e.getMessage()));
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException bug) {
      return failed(alert, waiting, arrived, internalError(alert, bug));
    }
  }

  private static String internalError(Alert alert, RuntimeException bug) {
    LOG.error("internal error in alert {}", alert.name(), bug);
    return SafeUrl.inText("internal error, see the log: " + bug);
  }

  private AlertReport failed(Alert alert, List<Hit> waiting, List<Hit> arrived, String problem) {
    String safe = SafeUrl.inText(problem);
    List<Hit> left = waiting.subList(arrived.size(), waiting.size());
    left.stream()
        .findFirst()
        .ifPresent(hit -> alerts.failed(alert.name(), hit.episode().id(), safe));
    return new AlertReport(alert, arrived.size(), left.size(), Optional.of(safe));
  }

  /// In the order in which they are to go out; what the index lacks waits on.
  private List<Hit> waiting(Alert alert) throws UnusableIndexException {
    List<EpisodeId> ids = alerts.waiting(alert.name());
    Map<EpisodeId, Hit> hits = new HashMap<>();
    if (!ids.isEmpty()) {
      searcher
          .answers(SearchQuery.of(alert.query()), ids, ids.size())
          .forEach(hit -> hits.put(hit.episode().id(), hit));
    }
    return ids.stream().map(hits::get).filter(Objects::nonNull).toList();
  }
}
