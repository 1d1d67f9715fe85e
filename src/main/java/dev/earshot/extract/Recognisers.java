package dev.earshot.extract;

import dev.earshot.extract.catalog.PackageCatalog;
import dev.earshot.extract.known.KnownSoftware;
import dev.earshot.extract.known.OrdinaryWords;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.ShowNotes;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A recogniser for each language, over the same tables; made when the first text of the language
/// comes.
final class Recognisers {
  private final KnownSoftware known;
  private final PackageCatalog catalog;
  private final Map<OrdinaryWords, Recogniser> byLanguage = new ConcurrentHashMap<>();

  Recognisers(KnownSoftware known, PackageCatalog catalog) {
    this.known = known;
    this.catalog = catalog;
  }

  /// The candidates in order of their package URLs.
  Collection<Candidate> candidates(Episode episode, ShowNotes notes, Learned learned) {
    OrdinaryWords language = OrdinaryWords.of(episode.title() + " " + notes.text());
    return reading(language).candidates(episode, notes, learned);
  }

  /// What an episode teaches; what it links does not hang on its language.
  Set<String> lessons(Episode episode, ShowNotes notes) {
    return reading(OrdinaryWords.NONE).lessons(episode, notes);
  }

  private Recogniser reading(OrdinaryWords language) {
    return byLanguage.computeIfAbsent(language, words -> new Recogniser(known, catalog, words));
  }
}
