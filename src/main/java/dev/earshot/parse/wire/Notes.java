package dev.earshot.parse.wire;

import dev.earshot.podcast.RawNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the candidates for the show notes. A text that another element gave already is left
/// out.
final class Notes {
  private static final int MOST = 20;

  private final List<RawNotes> candidates = new ArrayList<>();

  Notes html(String element, Optional<String> text) {
    return add(element, RawNotes.Type.HTML, text);
  }

  Notes text(String element, Optional<String> text) {
    return add(element, RawNotes.Type.TEXT, text);
  }

  Notes add(String element, RawNotes.Type type, Optional<String> text) {
    if (candidates.size() >= MOST) {
      return this;
    }
    text.map(String::strip)
        .filter(there -> !there.isEmpty())
        .filter(there -> candidates.stream().noneMatch(note -> note.text().equals(there)))
        .ifPresent(there -> candidates.add(new RawNotes(element, type, there)));
    return this;
  }

  List<RawNotes> all() {
    return List.copyOf(candidates);
  }
}
