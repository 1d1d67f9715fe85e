package dev.earshot.sync.indexing;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import java.util.function.Supplier;

/// What reads the archive's episodes for the index; made when something is to be read, as it loads
/// large tables.
///
/// @param tables names the tables that the extractor was given, which the program did not bring
///   along; empty where there are none
public record Deriving(
    Supplier<ShowNotesCleaner> cleaner,
    Supplier<MentionExtractor> extractor,
    Supplier<String> tables) {
  /// Names all that has a say in what is derived from an episode.
  String code() {
    return code(tables.get());
  }

  static String code(String tables) {
    return CodeVersion.ofDeriving() + (tables.isEmpty() ? "" : "+" + tables);
  }
}
