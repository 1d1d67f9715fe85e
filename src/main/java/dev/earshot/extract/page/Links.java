package dev.earshot.extract.page;

import dev.earshot.podcast.Link;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The links of a page, to be asked for by place.
public final class Links {
  private final List<Link> all;
  private final BitSet starts = new BitSet();
  private final BitSet covered = new BitSet();
  private final Map<Span, List<Link>> bySpan = new HashMap<>();
  private final Map<Integer, List<Link>> starting = new HashMap<>();

  Links(List<Link> all) {
    this.all = all;
    for (Link link : all) {
      starts.set(link.span().start());
      covered.set(link.span().start(), link.span().end());
      bySpan.computeIfAbsent(link.span(), span -> new ArrayList<>()).add(link);
      starting.computeIfAbsent(link.span().start(), start -> new ArrayList<>()).add(link);
    }
  }

  /// All links in order of position.
  public List<Link> all() {
    return all;
  }

  /// The links that stand on a span, no more and no less.
  public List<Link> on(Span span) {
    return bySpan.getOrDefault(span, List.of());
  }

  /// The links that a span lies in.
  public List<Link> around(Span span) {
    int start = starts.previousSetBit(span.start());
    return from(start).stream().filter(link -> link.span().contains(span)).toList();
  }

  /// Whether a link starts at a position.
  public boolean startAt(int position) {
    return starts.get(position);
  }

  /// The links that start at a position.
  public List<Link> from(int position) {
    return starting.getOrDefault(position, List.of());
  }

  /// Where the next link starts, at a position or behind it; -1 where none does.
  public int next(int position) {
    return starts.nextSetBit(position);
  }

  /// Whether a position lies in a link.
  public boolean cover(int position) {
    return covered.get(position);
  }
}
