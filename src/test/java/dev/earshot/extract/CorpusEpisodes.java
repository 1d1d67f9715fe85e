package dev.earshot.extract;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The corpus' software podcasts, parsed and cleaned as a sync does it: once with nothing learnt,
/// and again with what all of them teach.
final class CorpusEpisodes {
  /// An episode with its clean notes.
  ///
  /// @param show the name of the show's file
  /// @param about what the show says of itself
  /// @param bare as cleaned with nothing learnt, which is what an episode teaches from
  record Read(String show, Show about, Episode episode, ShowNotes bare, ShowNotes notes) {
    String guid() {
      return episode.guid().orElse("");
    }
  }

  private final Map<String, List<Read>> byShow;

  CorpusEpisodes(Map<String, List<Read>> byShow) {
    this.byShow = byShow;
  }

  /// Where the corpus lies; empty where the build was not told.
  static Optional<Path> corpus() {
    String folder = System.getProperty("earshot.corpus", "");
    return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  static CorpusEpisodes read(Path corpus) throws IOException {
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    Map<String, List<Read>> bare = new TreeMap<>();
    try (Stream<Path> files = Files.list(corpus.resolve("notes-feeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String show = file.getFileName().toString().replace(".xml", "");
        bare.put(show, episodes(cleaner, show, file));
      }
    }
    Map<String, Learned> learned = learn(bare, read -> cleaner.lessons(read.bare()));
    Map<String, List<Read>> all = new TreeMap<>();
    bare.forEach((show, reads) ->
        all.put(
            show,
            reads.stream()
                .map(read -> again(cleaner, read, learned.getOrDefault(show, Learned.NOTHING)))
                .toList()));
    return new CorpusEpisodes(all);
  }

  private static List<Read> episodes(ShowNotesCleaner cleaner, String show, Path file)
      throws IOException {
    try {
      Feed feed = new FeedParser().parse(file.toUri(), Files.readAllBytes(file), Optional.empty());
      return feed.episodes().stream().map(e -> read(cleaner, show, feed.show(), e)).toList();
    } catch (NotAFeedException broken) {
      return List.of();
    }
  }

  private static Read read(ShowNotesCleaner cleaner, String show, Show about, Episode episode) {
    ShowNotes bare = cleaner.clean(episode, episode.link(), Learned.NOTHING);
    return new Read(show, about, episode, bare, bare);
  }

  private static Read again(ShowNotesCleaner cleaner, Read read, Learned learned) {
    Episode episode = read.episode();
    return new Read(
        read.show(),
        read.about(),
        episode,
        read.bare(),
        cleaner.clean(episode, episode.link(), learned));
  }

  Map<String, List<Read>> byShow() {
    return byShow;
  }

  /// What the episodes teach about each show.
  Map<String, Learned> learn(MentionExtractor extractor) {
    return learn(byShow, read -> extractor.lessons(read.episode(), read.bare()));
  }

  /// Counts lessons as a sync does: in steps, and over shows only those that two teach.
  private static Map<String, Learned> learn(
      Map<String, List<Read>> byShow, Function<Read, Set<String>> lessons) {
    Map<String, Map<String, Integer>> ofShow = new TreeMap<>();
    Map<String, Integer> ofAll = new TreeMap<>();
    byShow.forEach((show, reads) -> {
      Map<String, Integer> counts = new TreeMap<>();
      reads.forEach(read -> lessons.apply(read).forEach(l -> counts.merge(l, 1, Integer::sum)));
      counts.keySet().forEach(lesson -> ofAll.merge(lesson, 1, Integer::sum));
      counts.replaceAll((lesson, count) -> step(count));
      reads.stream()
          .limit(1)
          .flatMap(read -> MentionExtractor.lessons(read.about()).stream())
          .forEach(lesson -> counts.put(lesson, 1));
      ofShow.put(show, counts);
    });
    ofAll.values().removeIf(shows -> shows < 2);
    ofAll.replaceAll((lesson, shows) -> 2);
    Map<String, Learned> learned = new TreeMap<>();
    ofShow.forEach((show, counts) -> {
      int episodes = byShow.getOrDefault(show, List.of()).size();
      learned.put(show, new Learned(step(episodes), counts, ofAll));
    });
    return learned;
  }

  private static int step(int count) {
    int quarter = Math.max(1, Integer.highestOneBit(count) / 4);
    return count - count % quarter;
  }
}
