package dev.earshot.extract;

import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.podcast.Mention.Kind;
import dev.earshot.podcast.Purl;
import java.util.List;

/// The names that people give to well-known packages, to be asked for a package as a person spells
/// it: "Ruby on Rails", "Vue.js", "sklearn".
public final class KnownNames {
  private final KnownSoftware table = new KnownSoftware();

  /// The packages that go by a name, whatever its case, spaces and `-_.`; none where it is not
  /// known.
  public List<Purl> packages(String name) {
    return table.named(name).stream()
        .map(KnownSoftware.Spelling::software)
        .filter(software -> software.kind() == Kind.PACKAGE)
        .map(software -> software.purl())
        .distinct()
        .toList();
  }
}
