package dev.earshot.search.passage;

import dev.earshot.podcast.Span;
import java.util.List;

/// The passage of the notes that answers best, on one line.
///
/// @param text plain text, not safe to print raw; begins or ends with `…` where it was cut
/// @param highlights the words that match, in order, not overlapping
public record Snippet(String text, List<Span> highlights) {
  /// Nothing to show.
  public static final Snippet EMPTY = new Snippet("", List.of());

  public Snippet {
    highlights = List.copyOf(highlights);
  }
}
