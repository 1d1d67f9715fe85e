package dev.earshot.clean.text;

import dev.earshot.podcast.Span;

/// A line of the laid out text, without its indentation, bullet and line end.
///
/// @param depth of the list it stands in; 0 outside of lists
/// @param heading the level of the heading that it is, 1 to 6; 0 where it is none
/// @param strong how many of its first characters are set in bold, closing punctuation included
/// @param linkAt where in the line its first link starts; -1 where it has none
/// @param afterBlank whether a blank line or nothing stands before it
public record Line(
    String text,
    Span span,
    Kind kind,
    int depth,
    int heading,
    int strong,
    int linkAt,
    boolean afterBlank) {
  /// What the line belongs to.
  public enum Kind {
    PARAGRAPH,
    /// The first line of a list item.
    ITEM,
    /// A later line of a list item.
    CONTINUED,
    CODE
  }

  /// Whether all of it is set in bold.
  public boolean isAllStrong() {
    return strong == text.length();
  }
}
