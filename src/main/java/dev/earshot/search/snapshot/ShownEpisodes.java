package dev.earshot.search.snapshot;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// What is stored of the episodes of a page, each to be asked for once, in their order.
public final class ShownEpisodes {
  /// A longer page is not held in memory as a whole.
  private static final int MANY = 50;

  private final Map<Integer, FutureTask<StoredEpisode>> readings = new LinkedHashMap<>();

  /// @param documents the episodes'
  ShownEpisodes(Reading reading, List<Integer> documents) {
    for (Integer document : documents) {
      readings.put(document, new FutureTask<>(() -> reading.read(document)));
    }
  }

  /// Has another thread read ahead: in a process that has just started, reading an episode takes as
  /// long as cutting a passage out of it.
  ShownEpisodes ahead() {
    if (!readings.isEmpty() && readings.size() < MANY) {
      List<FutureTask<StoredEpisode>> all = List.copyOf(readings.values());
      Thread.ofPlatform().daemon().name("read ahead").start(() -> all.forEach(FutureTask::run));
    }
    return this;
  }

  /// One that was not asked for before.
  public StoredEpisode episode(int document) throws IOException {
    FutureTask<StoredEpisode> reading = Objects.requireNonNull(readings.remove(document));
    reading.run();
    try {
      return reading.get();
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case IOException io -> throw io;
        case RuntimeException bug -> throw bug;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(failed.getCause());
      }
    } catch (InterruptedException toldToEnd) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /// How one of them is read, in any thread.
  interface Reading {
    StoredEpisode read(int document) throws IOException;
  }
}
