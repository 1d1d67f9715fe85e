package dev.earshot.podcast;

/// A piece of the notes' text that the notes set apart.
public record Mark(Kind kind, Span span) {
  /// How it is set apart.
  public enum Kind {
    HEADING,
    STRONG,
    /// Inline code.
    CODE,
    /// A block of code.
    CODE_BLOCK,
    /// The first line of a list item.
    ITEM
  }
}
