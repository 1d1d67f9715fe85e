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
    /// One list item, without its nested lists.
    ITEM
  }
}
