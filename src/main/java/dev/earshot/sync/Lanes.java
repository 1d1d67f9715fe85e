package dev.earshot.sync;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// The feeds of a run by host, of each of which only so many are under way at a time: a run over
/// many thousands then holds in memory only those that are being asked or read.
final class Lanes {
  private final int perHost;
  private final Map<String, Queue<Subscription>> waiting = new LinkedHashMap<>();
  private final Map<Subscription, Queue<Subscription>> lanes = new HashMap<>();

  /// @param perHost how many of one host are under way at a time
  Lanes(int perHost) {
    this.perHost = perHost;
  }

  /// Puts a feed into the lane of its host.
  void add(Subscription feed, String host) {
    Queue<Subscription> lane = waiting.computeIfAbsent(host, _ -> new ArrayDeque<>());
    lane.add(feed);
    lanes.put(feed, lane);
  }

  /// Takes the feeds to begin with, those of all hosts in turn.
  List<Subscription> begin() {
    List<Subscription> first = new ArrayList<>();
    for (int i = 0; i < perHost; i++) {
      waiting.values().forEach(lane -> Optional.ofNullable(lane.poll()).ifPresent(first::add));
    }
    return first;
  }

  /// Takes the feed that may begin as another is done.
  Optional<Subscription> after(Subscription done) {
    return Optional.ofNullable(lanes.get(done)).map(Queue::poll);
  }
}
