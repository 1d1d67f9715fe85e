package dev.earshot.cli.packages;

import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.CommandWords;
import dev.earshot.extract.KnownNames;
import dev.earshot.podcast.Mention;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a person who names a package is answered with.
///
/// @param name as it was typed, or the name that was meant by it
record AskedPackage(String name, PackageHistory history) {
  /// Who finds so many mentions has asked for the right thing.
  private static final int MANY = 5;

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
        query.name(),
        searcher.packageHistory(query, KnownNames.called(query.name(), query.kinds())));
  }

  /// What is mentioned of a name where the query finds little or nothing, and the command that
  /// lists it: as another kind of software, or where nothing is narrowed.
  ///
  /// @param command the words before the name: `package`
  List<String> elsewhere(EpisodeSearcher searcher, PackageQuery query, String command)
      throws UnusableIndexException {
    if (history.mentions().size() >= MANY) {
      return List.of();
    }
    List<String> remarks = new ArrayList<>();
    String typed = "earshot " + command + " " + CommandWords.quoted(query.name());
    int plain = history.mentions().size();
    if (plain == 0) {
      PackageQuery wide = PackageQuery.of(query.name()).ofKinds(query.kinds());
      int mentions = wide.equals(query) ? 0 : count(searcher, wide);
      if (mentions > 0) {
        remarks.add(
            "%s has %s where nothing is narrowed: %s%s"
                .formatted(query.name(), Units.count(mentions, "mention"), typed, kind(query)));
        plain = mentions;
      }
    }
    for (Mention.Kind other : Mention.Kind.values()) {
      int mentions =
          query.kinds().contains(other)
              ? 0
              : count(searcher, PackageQuery.of(query.name()).ofKinds(Set.of(other)));
      if (mentions > plain) {
        remarks.add(
            "%s is mentioned as %s (%s): %s --kind %s"
                .formatted(
                    query.name(),
                    words(other),
                    Units.count(mentions, "mention"),
                    typed,
                    option(other)));
      }
    }
    return remarks;
  }

  private static int count(EpisodeSearcher searcher, PackageQuery query)
      throws UnusableIndexException {
    return exactly(searcher, query).history.mentions().size();
  }

  private static String kind(PackageQuery query) {
    boolean usual = query.kinds().equals(Set.of(Mention.Kind.PACKAGE));
    String kind = query.kinds().size() == 1 ? option(query.kinds().iterator().next()) : "all";
    return usual ? "" : " --kind " + kind;
  }

  private static String option(Mention.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Mention.Kind kind) {
    return switch (kind) {
      case PACKAGE -> "a package";
      case PLATFORM -> "a platform";
      case STDLIB -> "a module of a standard library";
    };
  }
}
