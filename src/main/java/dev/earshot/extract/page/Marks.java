package dev.earshot.extract.page;

import dev.earshot.podcast.Mark;
import dev.earshot.podcast.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The marks of a page, to be asked for by place: every word of every episode is looked up here.
public final class Marks {
  private final Map<Mark.Kind, Sorted> byKind = new EnumMap<>(Mark.Kind.class);

  /// Sorts marks by where they start.
  public Marks(List<Mark> marks) {
    Map<Mark.Kind, List<Mark>> lists = new EnumMap<>(Mark.Kind.class);
    marks.forEach(mark -> lists.computeIfAbsent(mark.kind(), _ -> new ArrayList<>()).add(mark));
    lists.forEach((kind, list) -> byKind.put(kind, Sorted.of(list)));
  }

  /// All marks of the kind, in order of position.
  public List<Mark> of(Mark.Kind kind) {
    Sorted sorted = byKind.get(kind);
    return sorted == null ? List.of() : sorted.marks();
  }

  /// The outermost mark of the kind that holds a span.
  public Optional<Mark> around(Span span, Mark.Kind kind) {
    Sorted sorted = byKind.get(kind);
    return sorted == null ? Optional.empty() : sorted.around(span).stream().findFirst();
  }

  /// All marks that hold a span, in order of position.
  public List<Mark> around(Span span) {
    List<Mark> all = new ArrayList<>();
    byKind.values().forEach(sorted -> all.addAll(sorted.around(span)));
    all.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return all;
  }

  /// Marks by where they start.
  ///
  /// @param reach for each, how far it or one before it reaches, which tells where to stop looking
  private record Sorted(List<Mark> marks, List<Integer> reach) {
    static Sorted of(List<Mark> marks) {
      List<Mark> sorted = new ArrayList<>(marks);
      sorted.sort(Comparator.comparingInt(mark -> mark.span().start()));
      List<Integer> reach = new ArrayList<>();
      int furthest = 0;
      for (Mark mark : sorted) {
        furthest = Math.max(furthest, mark.span().end());
        reach.add(furthest);
      }
      return new Sorted(sorted, reach);
    }

    List<Mark> around(Span span) {
      List<Mark> found = new ArrayList<>();
      for (int i = lastFrom(span.start()); i >= 0 && reach.get(i) >= span.end(); i--) {
        if (marks.get(i).span().contains(span)) {
          found.add(marks.get(i));
        }
      }
      return found.reversed();
    }

    /// The last mark that starts at a position or before.
    private int lastFrom(int position) {
      int low = 0;
      int high = marks.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (marks.get(middle).span().start() <= position) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low - 1;
    }
  }
}
