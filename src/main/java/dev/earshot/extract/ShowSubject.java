package dev.earshot.extract;

import dev.earshot.extract.known.EcosystemCues;
import dev.earshot.extract.page.Word;
import dev.earshot.podcast.Show;
import java.util.Set;
import java.util.stream.Collectors;

/// Which registries a show says that it is about: by its title, "Remote Ruby"; where that names no
/// language, by its description if it names a single one.
final class ShowSubject {
  private ShowSubject() {}

  /// Purl types; none where the show does not say.
  static Set<String> of(Show show) {
    Set<String> named = in(show.title());
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> described = in(show.description());
    return described.size() == 1 ? described : Set.of();
  }

  /// A word that is a sign only with its capital, "Go", is too often another's in a title.
  private static Set<String> in(String text) {
    return Word.of(text).stream()
        .map(Word::text)
        .filter(word -> !EcosystemCues.isWithCapital(word))
        .mapToInt(EcosystemCues::cuedBy)
        .filter(index -> index >= 0)
        .mapToObj(EcosystemCues.TYPES::get)
        .collect(Collectors.toUnmodifiableSet());
  }
}
