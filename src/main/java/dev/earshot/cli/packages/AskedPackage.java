package dev.earshot.cli.packages;

import dev.earshot.extract.KnownNames;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.util.ArrayList;
import java.util.List;

/// What a person who names a package is answered with.
///
/// @param name as it was typed, or the name that was meant by it
record AskedPackage(String name, PackageHistory history) {
  /// By the name, or what people call so; where nothing has that, by the nearest other reading of
  /// the name that something has.
  static AskedPackage of(EpisodeSearcher searcher, PackageQuery query)
      throws UnusableIndexException {
    AskedPackage asked = exactly(searcher, query);
    for (String reading : KnownNames.readings(query.name())) {
      if (!asked.history.mentions().isEmpty()) {
        break;
      }
      AskedPackage other = exactly(searcher, query.called(reading));
      asked = other.history.mentions().isEmpty() ? asked : other;
    }
    return asked.history.mentions().isEmpty() && asked.history.suggestions().isEmpty()
        ? new AskedPackage(asked.name, named(searcher, query))
        : asked;
  }

  /// The packages that are named by one word of several.
  private static PackageHistory named(EpisodeSearcher searcher, PackageQuery query)
      throws UnusableIndexException {
    List<String> words = new ArrayList<>();
    for (String word : KnownNames.words(query.name())) {
      if (!exactly(searcher, query.called(word)).history.mentions().isEmpty()) {
        words.add(word);
      }
    }
    return new PackageHistory(List.of(), List.of(), words);
  }

  private static AskedPackage exactly(EpisodeSearcher searcher, PackageQuery query)
      throws UnusableIndexException {
    return new AskedPackage(
        query.name(), searcher.packageHistory(query, KnownNames.packages(query.name())));
  }
}
