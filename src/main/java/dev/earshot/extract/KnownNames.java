package dev.earshot.extract;

import dev.earshot.extract.known.NameReadings;
import dev.earshot.extract.known.PurlTypes;
import dev.earshot.extract.known.SpellingSearch;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import java.util.List;
import java.util.Set;

/// The names that people give to well-known packages, to be asked for a package as a person spells
/// it: "Ruby on Rails", "Vue.js", "sklearn".
public final class KnownNames {
  private KnownNames() {}

  /// The packages that go by a name, whatever its case, spaces and `-_.`; none where it is not
  /// known, or is a platform's. Answers in some milliseconds, as nothing is opened for it.
  public static List<Purl> packages(String name) {
    return called(name, Set.of(Mention.Kind.PACKAGE));
  }

  /// What of some kinds goes by a name: `K8s` is a platform.
  public static List<Purl> called(String name, Set<Mention.Kind> kinds) {
    return SpellingSearch.called(name, kinds).stream()
        .map(software -> PurlTypes.outward(software.purl()))
        .distinct()
        .toList();
  }

  /// Other names that may be meant by one that no package has, the nearest first: `Vite` by "Vite
  /// JS", `Playwright` by "Microsoft Playwright", `Angular` by "Angular 2".
  public static List<String> readings(String name) {
    return NameReadings.of(name);
  }

  /// The words of a name that may each be a package's; none where there is but one.
  public static List<String> words(String name) {
    List<String> words = NameReadings.words(name);
    return words.size() > 1 ? words : List.of();
  }
}
