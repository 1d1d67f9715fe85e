package dev.earshot.extract.page;

import dev.earshot.podcast.Span;
import java.util.Arrays;

/// Where the lines of a text begin.
public final class Lines {
  private final int[] starts;
  private final int length;

  private Lines(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /// The lines of a text.
  public static Lines of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = at + 1;
    }
    return new Lines(Arrays.copyOf(starts, count), text.length());
  }

  /// How many lines there are; at least one.
  public int count() {
    return starts.length;
  }

  /// The number of the line, from 0, that holds a position.
  public int at(int position) {
    return lastFrom(starts, position);
  }

  /// A line without the break that ends it.
  public Span span(int line) {
    int end = line + 1 < starts.length ? starts[line + 1] - 1 : length;
    return new Span(starts[line], end);
  }

  /// The index of the last of ascending numbers that is not above a limit; -1 where all are.
  public static int lastFrom(int[] ascending, int limit) {
    int at = Arrays.binarySearch(ascending, limit);
    return at >= 0 ? at : -at - 2;
  }
}
