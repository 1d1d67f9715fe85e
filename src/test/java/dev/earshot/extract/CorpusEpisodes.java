package dev.earshot.extract;

import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.parse.FeedParser;
import dev.earshot.parse.NotAFeedException;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Feed;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.ShowNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The corpus' software podcasts, parsed and cleaned, and what they teach.
final class CorpusEpisodes {
  /// An episode with its clean notes.
  record Read(String show, Episode episode, ShowNotes notes) {
    String guid() {
      return episode.guid().orElse("");
    }
  }

  private final Map<String, List<Read>> byShow = new LinkedHashMap<>();

  /// Where the corpus lies; empty where the build was not told.
  static Optional<Path> corpus() {
    String folder = System.getProperty("earshot.corpus", "");
    return folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder));
  }

  static CorpusEpisodes read(Path corpus) throws IOException {
    CorpusEpisodes all = new CorpusEpisodes();
    try (Stream<Path> files = Files.list(corpus.resolve("notes-feeds"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        String show = file.getFileName().toString().replace(".xml", "");
        all.byShow.put(show, episodes(show, file));
      }
    }
    return all;
  }

  static List<Read> episodes(String show, Path file) throws IOException {
    ShowNotesCleaner cleaner = new ShowNotesCleaner();
    List<Read> episodes = new ArrayList<>();
    try {
      Feed feed = new FeedParser().parse(file.toUri(), Files.readAllBytes(file), Optional.empty());
      for (Episode episode : feed.episodes()) {
        episodes.add(
            new Read(show, episode, cleaner.clean(episode, Optional.empty(), Learned.NOTHING)));
      }
    } catch (NotAFeedException broken) {
      return List.of();
    }
    return episodes;
  }

  Map<String, List<Read>> byShow() {
    return byShow;
  }

  /// What the episodes teach about each show.
  Map<String, Learned> learn(MentionExtractor extractor) {
    Map<String, Map<String, Integer>> ofShow = new HashMap<>();
    Map<String, Integer> ofAll = new HashMap<>();
    byShow.forEach((show, episodes) -> {
      Map<String, Integer> counts = new HashMap<>();
      for (Read read : episodes) {
        extractor
            .lessons(read.episode(), read.notes())
            .forEach(l -> counts.merge(l, 1, Integer::sum));
      }
      counts.keySet().forEach(lesson -> ofAll.merge(lesson, 1, Integer::sum));
      ofShow.put(show, counts);
    });
    Map<String, Learned> learned = new HashMap<>();
    byShow.forEach((show, episodes) ->
        learned.put(
            show, new Learned(episodes.size(), ofShow.getOrDefault(show, Map.of()), ofAll)));
    return learned;
  }
}
