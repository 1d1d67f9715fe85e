package dev.earshot.extract.page;

import dev.earshot.podcast.Topic;
import java.util.List;
import java.util.Optional;

/// The topics of a page, which do not overlap, to be asked for by place.
public final class Topics {
  private final List<Topic> all;

  /// Those that have a place.
  private final List<Topic> placed;

  private final int[] starts;

  Topics(List<Topic> all) {
    this.all = all;
    placed = all.stream().filter(topic -> topic.span().length() > 0).toList();
    starts = placed.stream().mapToInt(topic -> topic.span().start()).toArray();
  }

  /// All topics in order.
  public List<Topic> all() {
    return all;
  }

  /// The topic that holds a position.
  public Optional<Topic> at(int position) {
    int last = Lines.lastFrom(starts, position);
    return last >= 0 && placed.get(last).span().contains(position)
        ? Optional.of(placed.get(last))
        : Optional.empty();
  }
}
