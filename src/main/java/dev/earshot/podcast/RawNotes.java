package dev.earshot.podcast;

/// One candidate for an episode's show notes, as the feed gives it.
///
/// @param element the element it comes from, with its usual prefix: `content:encoded`,
///   `description`, `itunes:summary`, `content` (Atom), `summary` (Atom) …
/// @param type what the feed says it is; feeds often call HTML plain text
/// @param text raw and untrusted
public record RawNotes(String element, Type type, String text) {
  /// What the feed declares about a text.
  public enum Type {
    HTML,
    TEXT
  }
}
