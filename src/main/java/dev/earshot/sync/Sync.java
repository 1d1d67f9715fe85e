package dev.earshot.sync;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchiveException;
import dev.earshot.archive.FeedState;
import dev.earshot.podcast.SafeUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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
    List<Subscription> due = due(subscriptions, force, start);
    try (IndexOfRun index = new IndexOfRun(stages, archive, indexFolder)) {
      FeedSync feedSync = new FeedSync(stages, archive, clock);
      List<FeedResult> results = fetchAll(feedSync, due, index, listener);
      feedSync.join(subscriptions);
      listener.indexing();
      SyncReport.Indexed indexed = index.follow();
      Duration took = Duration.between(start, clock.instant());
      return new SyncReport(results, subscriptions.size() - due.size(), indexed, took);
    }
  }

  /// Makes the index anew from the archive.
  public SyncReport reindex() throws InterruptedException, IOException {
    Instant start = clock.instant();
    try (IndexOfRun index = new IndexOfRun(stages, archive, indexFolder)) {
      SyncReport.Indexed indexed = index.rebuild();
      return new SyncReport(List.of(), 0, indexed, Duration.between(start, clock.instant()));
    }
  }

  /// When the first of some feeds is due.
  public Instant nextDue(List<Subscription> subscriptions) {
    return asked(subscriptions).values().stream()
        .map(state -> state.checks().next().orElse(Instant.MIN))
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private List<Subscription> due(List<Subscription> subscriptions, boolean force, Instant now) {
    return asked(subscriptions).entrySet().stream()
        .filter(feed -> force || feed.getValue().checks().dueAt(now))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The subscriptions that are asked by themselves: one that met another at its URL is not.
  private Map<Subscription, FeedState> asked(List<Subscription> subscriptions) {
    Map<URI, FeedState> states = new HashMap<>();
    archive.feeds().forEach(state -> states.put(state.url(), state));
    Set<URI> listed = subscriptions.stream().map(Subscription::url).collect(Collectors.toSet());
    Map<Subscription, FeedState> asked = new LinkedHashMap<>();
    for (Subscription subscription : subscriptions) {
      URI url = subscription.url();
      FeedState state = states.getOrDefault(url, FeedState.unseen(url));
      if (state.location().joined().filter(listed::contains).isEmpty()) {
        asked.put(subscription, state);
      }
    }
    return asked;
  }

  private List<FeedResult> fetchAll(
      FeedSync feedSync, List<Subscription> due, IndexOfRun index, SyncListener listener)
      throws InterruptedException, IOException {
    stages.fetcher().hold(HeldHosts.earlier(archive));
    List<FeedResult> results = new ArrayList<>();
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      var completion = new ExecutorCompletionService<FeedResult>(threads);
      due.forEach(subscription -> completion.submit(() -> syncOne(feedSync, subscription)));
      while (results.size() < due.size()) {
        FeedResult result = get(completion);
        results.add(result);
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
      return inOrder(results, due);
    } finally {
      threads.shutdownNow();
      threads.close();
      feedSync.writeChecks();
      HeldHosts.keep(archive, stages.fetcher().holds());
    }
  }

  private static List<FeedResult> inOrder(List<FeedResult> results, List<Subscription> order) {
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
