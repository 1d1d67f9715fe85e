package dev.earshot.sync.indexing;

import dev.earshot.archive.Archive;
import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.archive.Copies;
import dev.earshot.archive.FeedState;
import dev.earshot.archive.Lessons;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Show;
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/// Learns from all archived episodes what helps to read each of them.
///
/// What is learnt are counts, so that it does not depend on the order in which episodes came.
/// Stages see them in steps (1, 2, 3, 4, then by quarters), as one episode more rarely changes what
/// a show teaches, and whatever changes costs deriving the show's episodes again.
final class Teacher {
  private static final int BATCH = 256;

  /// A lesson is worth something to other shows when at least so many teach it.
  private static final int SHOWS = 2;

  /// What names stand for is the same everywhere; how a show is laid out is its own.
  private static final String SHARED = "name:";

  private final Archive archive;
  private final Lessons lessons;
  private final Derivation derivation;
  private final String code;
  // The number of the last change that was read; the archive need not be searched from the start.
  private long read;

  Teacher(Archive archive, Derivation derivation, String code) {
    this.archive = archive;
    this.lessons = archive.lessons();
    this.derivation = derivation;
    this.code = code;
  }

  /// Reads the episodes that are new, changed, or were read by other code.
  void learn(BooleanSupplier ending) {
    Map<URI, Show> shows = new ConcurrentHashMap<>();
    var unread = lessons.unread(code, read, BATCH);
    while (!unread.isEmpty() && !ending.getAsBoolean()) {
      lessons.keep(code, unread.parallelStream().map(episode -> read(episode, shows)).toList());
      read = unread.getLast().sequence();
      unread = lessons.unread(code, read, BATCH);
    }
  }

  private Lessons.Taught read(ArchivedEpisode archived, Map<URI, Show> shows) {
    Show show = shows.computeIfAbsent(archived.feed(), this::show);
    return new Lessons.Taught(
        archived.episode().id(), archived.sequence(), derivation.lessons(archived.episode(), show));
  }

  private Show show(URI feed) {
    return archive.feed(feed).flatMap(FeedState::show).orElse(Show.UNKNOWN);
  }

  /// What each show's episodes are to be read with.
  Map<URI, Knowledge> knowledge() {
    Map<URI, Lessons.Counts> counts = lessons.counts();
    Copies copies = archive.copies();
    Map<String, Integer> ofAll = ofAll(counts, copies);
    String general = Knowledge.fingerprint(ofAll.toString());
    Map<URI, Knowledge> knowledge = new HashMap<>();
    counts.forEach((feed, show) ->
        knowledge.put(feed, Knowledge.of(learned(feed, show, ofAll), copies.of(feed), general)));
    return knowledge;
  }

  private Learned learned(URI feed, Lessons.Counts counts, Map<String, Integer> ofAll) {
    SortedMap<String, Integer> ofShow = new TreeMap<>(Comparator.naturalOrder());
    MentionExtractor.lessons(show(feed)).forEach(lesson -> ofShow.put(lesson, 1));
    counts.ofLesson().forEach((lesson, count) -> ofShow.put(lesson, step(count)));
    return new Learned(step(counts.episodes()), ofShow, ofAll);
  }

  /// Two feeds of one show teach what one show teaches.
  private static Map<String, Integer> ofAll(Map<URI, Lessons.Counts> shows, Copies copies) {
    SortedMap<String, Integer> ofAll = new TreeMap<>(Comparator.naturalOrder());
    shows.forEach((feed, show) -> {
      if (copies.of(feed).isEmpty()) {
        show.ofLesson().keySet().stream()
            .filter(lesson -> lesson.startsWith(SHARED))
            .forEach(lesson -> ofAll.merge(lesson, 1, Integer::sum));
      }
    });
    ofAll.values().removeIf(count -> count < SHOWS);
    ofAll.replaceAll((lesson, count) -> SHOWS);
    return ofAll;
  }

  /// The next lower of 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32 …: steps of a
  /// quarter.
  static int step(int count) {
    int quarter = Math.max(1, Integer.highestOneBit(count) / 4);
    return count - count % quarter;
  }
}
