package dev.earshot.index;

import dev.earshot.index.text.Terms;
import dev.earshot.index.text.stem.Stemmers;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Keeps the analysis of each language with the words that it has met, for one thread at a time.
final class Analyses {
  private final Map<String, Queue<Terms>> idle = new ConcurrentHashMap<>();

  Terms borrow(String language) {
    Terms waiting = queue(language).poll();
    return waiting == null ? new Terms(Stemmers.of(List.of(language))) : waiting;
  }

  void giveBack(String language, Terms analysis) {
    queue(language).add(analysis);
  }

  private Queue<Terms> queue(String language) {
    return idle.computeIfAbsent(language, _ -> new ConcurrentLinkedQueue<>());
  }
}
