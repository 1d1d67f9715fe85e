package dev.earshot.search;

import dev.earshot.search.passage.Passages;
import dev.earshot.search.snapshot.Formats;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.words.Words;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Loads what every search needs, in a thread beside the one that is going to search. Nothing
/// depends on it.
///
/// Finding the formats takes longest, as it opens the program's jar, and no index opens without
/// them. Meanwhile the other thread takes over from the rest what it needs next.
final class Preparation {
  private final Queue<Runnable> rest =
      new ConcurrentLinkedQueue<>(List.of(Snapshot::prepare, Words::prepare));
  private volatile boolean isFindingFormats;

  /// Does all of it.
  void run() {
    isFindingFormats = true;
    try {
      Formats.load();
    } finally {
      isFindingFormats = false;
    }
    while (takeOver()) {}
    Passages.prepare();
  }

  /// Does some of it, rather than wait for the formats.
  void help() {
    while (isFindingFormats && takeOver()) {}
  }

  private boolean takeOver() {
    @Nullable Runnable piece = rest.poll();
    if (piece != null) {
      piece.run();
    }
    return piece != null;
  }
}
