package dev.earshot.extract;

import dev.earshot.extract.known.SpellingSearch;
import dev.earshot.podcast.Purl;
import java.util.List;

/// The names that people give to well-known packages, to be asked for a package as a person spells
/// it: "Ruby on Rails", "Vue.js", "sklearn".
public final class KnownNames {
  private KnownNames() {}

  /// The packages that go by a name, whatever its case, spaces and `-_.`; none where it is not
  /// known, or is a platform's. Answers in some milliseconds, as nothing is opened for it.
  public static List<Purl> packages(String name) {
    return SpellingSearch.packages(name).stream()
        .map(software -> software.purl())
        .distinct()
        .toList();
  }
}
