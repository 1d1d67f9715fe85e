package dev.earshot.clean.topic;

import dev.earshot.clean.text.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Notes that are an outline: a list whose items have lists of their own, or lists under labels.
final class Outline {
  private static final int MAX_LABEL = 60;
  private static final int MAX_ITEM = 160;
  private static final int MIN_LABELS = 2;
  private static final int MIN_ITEMS = 3;
  private static final int MIN_PARENTS = 2;

  private final List<Line> lines;
  private final Set<Integer> heads = new HashSet<>();

  private Outline(List<Line> lines) {
    this.lines = lines;
  }

  /// Which lines head a part.
  static Set<Integer> heads(List<Line> lines) {
    Outline outline = new Outline(lines);
    outline.labels();
    outline.lists();
    return outline.heads;
  }

  /// "Foo and bar:" above a list.
  private void labels() {
    Set<Integer> labels = new HashSet<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      boolean label = line.text().endsWith(":") && line.text().length() <= MAX_LABEL;
      if (label && line.depth() == 0 && line.afterBlank() && lines.get(i + 1).depth() > 0) {
        labels.add(i);
      }
    }
    if (labels.size() >= MIN_LABELS) {
      heads.addAll(labels);
    }
  }

  private void lists() {
    int start = 0;
    while (start < lines.size()) {
      int end = start + 1;
      while (end < lines.size() && lines.get(end).depth() > 0 && lines.get(start).depth() > 0) {
        end++;
      }
      list(start, end);
      start = end;
    }
  }

  private void list(int from, int to) {
    List<Integer> items = new ArrayList<>();
    int parents = 0;
    for (int i = from; i < to; i++) {
      if (lines.get(i).depth() == 1 && lines.get(i).kind() == Line.Kind.ITEM) {
        items.add(i);
        parents += i + 1 < to && lines.get(i + 1).depth() > 1 ? 1 : 0;
      }
    }
    boolean outline = parents >= MIN_PARENTS && items.size() >= MIN_ITEMS;
    if (outline && parents * 3 >= items.size()) {
      items.removeIf(item -> lines.get(item).text().length() > MAX_ITEM);
      heads.addAll(items);
    }
  }
}
