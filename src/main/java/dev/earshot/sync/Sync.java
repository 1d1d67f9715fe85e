package dev.earshot.sync;

import dev.earshot.archive.Appointment;
import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchiveException;
import dev.earshot.archive.Copies;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.indexing.IndexOfRun;
import dev.earshot.sync.indexing.Indexed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run over the feeds that are due: a virtual thread a feed up to the archive, and one writer
/// that brings the index up to it meanwhile. The only place that knows all stages.
///
/// The caller sees to it that no other process writes into the same folder.
public final class Sync {
  private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

  private static final int CHECKS_AT_ONCE = 256;

  private final Stages stages;
  private final Archive archive;
  private final Path indexFolder;
  private final InstantSource clock;

  public Sync(Stages stages, Archive archive, Path indexFolder, InstantSource clock) {
    this.stages = stages;
    this.archive = archive;
    this.indexFolder = indexFolder;
    this.clock = clock;
  }

  /// Fetches what is due and brings the index up to the archive.
  ///
  /// @param force whether all feeds are due
  /// @throws InterruptedException where the run was asked to end: what was archived stays
  /// @throws ArchiveException where the archive cannot be written
  /// @throws IOException where the index cannot be written
  public SyncReport run(List<Subscription> subscriptions, boolean force, SyncListener listener)
      throws InterruptedException, IOException {
    Instant start = clock.instant();
    Map<Subscription, Appointment> due = due(subscriptions, force, start);
    listener.begins(due.size());
    try (IndexOfRun index = index(listener)) {
      FeedSync feedSync = new FeedSync(stages, archive, clock);
      List<FeedResult> results = fetchAll(feedSync, due, index, listener);
      feedSync.join(subscriptions);
      listener.indexing();
      Indexed indexed = index.follow();
      Duration took = Duration.between(start, clock.instant());
      return new SyncReport(results, subscriptions.size() - due.size(), indexed, took);
    }
  }

  /// Makes the index anew from the archive.
  public SyncReport reindex(SyncListener listener) throws InterruptedException, IOException {
    Instant start = clock.instant();
    try (IndexOfRun index = index(listener)) {
      listener.indexing();
      Indexed indexed = index.rebuild();
      return new SyncReport(List.of(), 0, indexed, Duration.between(start, clock.instant()));
    }
  }

  /// What became of a feed that was to be forgotten.
  ///
  /// @param episodes how many there were
  /// @param settled whether the index is up to the archive; else it lacks nothing of other feeds,
  ///   but they taught one another, and the next run reads them again
  public record Forgotten(int episodes, boolean settled) {}

  /// Removes a feed and its episodes for good, from the archive and from the index.
  public Forgotten forget(URI feed, SyncListener listener)
      throws InterruptedException, IOException {
    long before = archive.lastSequence();
    Copies copies = archive.copies();
    int episodes = archive.forget(feed);
    boolean copied = copies.hasOriginalsIn(Set.copyOf(archive.forgottenAfter(before)));
    try (IndexOfRun index = index(listener)) {
      listener.indexing();
      if (copied) {
        // What is another feed's copy is found only as its original, until it is read again.
        index.follow();
        return new Forgotten(episodes, true);
      }
      return new Forgotten(episodes, index.forget());
    }
  }

  private IndexOfRun index(SyncListener listener) {
    return new IndexOfRun(stages.deriving(), archive, indexFolder, listener::indexed);
  }

  /// When the first of some feeds is due.
  public Instant nextDue(List<Subscription> subscriptions) {
    return asked(subscriptions).values().stream()
        .map(feed -> feed.next().orElse(Instant.MIN))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private Map<Subscription, Appointment> due(
      List<Subscription> subscriptions, boolean force, Instant now) {
    Map<Subscription, Appointment> due = asked(subscriptions);
    due.values().removeIf(feed -> !force && !feed.dueAt(now));
    return due;
  }

  /// The subscriptions that are asked by themselves: one that met another at its URL is not.
  private Map<Subscription, Appointment> asked(List<Subscription> subscriptions) {
    Map<URI, Appointment> known = new HashMap<>();
    archive.appointments().forEach(feed -> known.put(feed.feed(), feed));
    Set<URI> listed = subscriptions.stream().map(Subscription::url).collect(Collectors.toSet());
    Map<Subscription, Appointment> asked = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      URI url = subscription.url();
      Appointment feed = known.getOrDefault(url, Appointment.unseen(url));
      if (feed.joined().filter(listed::contains).isEmpty()) {
        asked.put(subscription, feed);
      }
    }
    return asked;
  }

  private List<FeedResult> fetchAll(
      FeedSync feedSync,
      Map<Subscription, Appointment> due,
      IndexOfRun index,
      SyncListener listener)
      throws InterruptedException, IOException {
    stages.fetcher().hold(HeldHosts.earlier(archive));
    List<FeedResult> results = new ArrayList<>();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var completion = new ExecutorCompletionService<FeedResult>(threads);
      Lanes lanes = lanes(due);
      lanes.begin().forEach(feed -> completion.submit(() -> syncOne(feedSync, feed)));
      while (results.size() < due.size()) {
        FeedResult result = get(completion);
        results.add(result);
        lanes
            .after(result.subscription())
            .ifPresent(feed -> completion.submit(() -> syncOne(feedSync, feed)));
        log(result);
        listener.done(result, results.size(), due.size());
        if (results.size() % CHECKS_AT_ONCE == 0) {
          feedSync.writeChecks();
        }
        if (result instanceof FeedResult.Updated) {
          index.learn();
        }
      }
      feedSync.bookDeferred(SyncReport.networkDown(results));
      return inOrder(results, due.keySet());
    } finally {
      threads.shutdownNow();
      threads.close();
      feedSync.writeChecks();
      HeldHosts.keep(archive, stages.fetcher().holds());
    }
  }

  private Lanes lanes(Map<Subscription, Appointment> due) {
    Lanes lanes = new Lanes(stages.fetcher().perHost());
    due.forEach(
        (feed, when) -> lanes.add(feed, Objects.requireNonNullElse(when.address().getHost(), "")));
    return lanes;
  }

  private static List<FeedResult> inOrder(
      List<FeedResult> results, Collection<Subscription> order) {
    Map<Subscription, FeedResult> bySubscription = new HashMap<>();
    results.forEach(result -> bySubscription.put(result.subscription(), result));
    return order.stream().map(bySubscription::get).filter(Objects::nonNull).toList();
  }

  private static void log(FeedResult result) {
    if (result instanceof FeedResult.Failed failed) {
      LOG.warn("{}: {}", SafeUrl.of(failed.subscription().url()), failed.reason());
    }
  }

  /// The one place where a bug of ours is caught: it costs this feed, this time.
  private static FeedResult syncOne(FeedSync feedSync, Subscription subscription)
      throws InterruptedException {
    try {
      return feedSync.sync(subscription);
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("internal error at {}", SafeUrl.of(subscription.url()), bug);
      feedSync.crashed(subscription, SafeUrl.inText("internal error: " + bug));
      return new FeedResult.Failed(
          subscription,
          SafeUrl.inText("internal error, see the log: " + bug),
          FeedResult.Blame.FEED);
    }
  }

  private static FeedResult get(ExecutorCompletionService<FeedResult> completion)
      throws InterruptedException {
    try {
      return completion.take().get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case ArchiveException archive -> throw archive;
        case InterruptedException interrupted -> throw interrupted;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
