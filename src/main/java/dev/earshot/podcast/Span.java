package dev.earshot.podcast;

/// A piece of a text: from `start` up to, not including, `end`, in UTF-16 positions.
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /// Whether the other span lies wholly in this one.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether a position lies in this span.
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  public int length() {
    return end - start;
  }
}
