package dev.earshot.sync.indexing;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.index.EpisodeIndexer;
import dev.earshot.index.IndexState;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Show;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the index up to the archive: derives and writes each episode that changed after the last
/// change the index holds, and each of a show of which something else is learnt by now. An index
/// that is not of this archive or this code begins at the start.
///
/// Used by one thread that nobody interrupts. A run that is cut short keeps what it took over, so
/// that it was not in vain. Where there is an index to be replaced, the new one counts only when it
/// is done: nobody searches half of it.
final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final Archive archive;
  private final EpisodeIndexer indexer;
  private final Teacher teacher;
  private final EpisodeWriter episodes;
  private final BooleanSupplier ending;
  private final String code;
  private Progress progress;
  private long sequence;
  private boolean rebuilding;

  /// @param code names all that has a say in what is derived
  /// @param ending whether long work should come to an end
  IndexFollower(
      Archive archive,
      Teacher teacher,
      EpisodeWriter episodes,
      EpisodeIndexer indexer,
      String code,
      BooleanSupplier ending)
      throws IOException {
    this.archive = archive;
    this.code = code;
    this.ending = ending;
    this.progress = Progress.none(code);
    this.indexer = indexer;
    this.teacher = teacher;
    this.episodes = episodes;
    Optional<IndexState> state =
        indexer.state().filter(committed -> fits(committed, archive, code));
    if (state.isPresent()) {
      sequence = state.get().sequence();
      progress = Progress.of(state.get().derivation());
    } else {
      startOver();
    }
  }

  /// Derives everything anew, from the first change on.
  void startOver() throws IOException {
    rebuilding |= indexer.state().isPresent();
    indexer.clear();
    sequence = 0;
    progress = Progress.none(code);
  }

  /// Learns from what the archive holds by now.
  void learn() {
    teacher.learn(ending);
  }

  /// Takes over what the archive holds by now, and makes it durable and visible to searchers.
  ///
  /// @return what was taken over
  Indexed follow() throws IOException {
    teacher.learn(ending);
    takeOver();
    boolean committed = false;
    if (!ending.getAsBoolean()) {
      rebuilding = false;
      committed = commit();
    }
    if (committed) {
      tidy();
    }
    return new Indexed(episodes.written(), episodes.mentions(), committed);
  }

  /// Takes out what the archive forgot. Other shows may have been read knowing what that taught: to
  /// read them all again takes long, and is left to the next run.
  ///
  /// @return whether nothing is left
  boolean forget() throws IOException {
    // Where it lacks episodes besides, these are not left out any longer.
    boolean goesOn = sequence > 0 && !archive.hasChangesAfter(sequence);
    Map<URI, Knowledge> knowledge = teacher.knowledge();
    boolean isKnown =
        archive.feeds().stream()
            .map(FeedState::url)
            .allMatch(feed -> progress.knew(feed, knowledge.getOrDefault(feed, Knowledge.NONE)));
    if (!goesOn || isKnown) {
      follow();
      return true;
    }
    deleteForgotten();
    commit();
    return false;
  }

  private void deleteForgotten() throws IOException {
    for (EpisodeId forgotten : archive.forgottenAfter(sequence)) {
      indexer.delete(forgotten);
    }
  }

  @Override
  public void close() throws IOException {
    try (indexer) {
      if (!rebuilding) {
        commit();
      }
    }
  }

  private void takeOver() throws IOException {
    if (archive.lastSequence() == sequence) {
      return;
    }
    long last = archive.lastSequence();
    Map<URI, Knowledge> knowledge = teacher.knowledge();
    Map<URI, Knowledge> read = new HashMap<>();
    deleteForgotten();
    try {
      for (FeedState feed : archive.feeds()) {
        if (ending.getAsBoolean()) {
          return;
        }
        Knowledge known = knowledge.getOrDefault(feed.url(), Knowledge.NONE);
        takeOver(feed, known);
        read.put(feed.url(), known);
      }
    } finally {
      progress = progress.with(read);
    }
    sequence = last;
  }

  /// Where something else is learnt of a show by now, all of it is read again.
  private void takeOver(FeedState feed, Knowledge known) throws IOException {
    boolean asBefore = progress.knew(feed.url(), known);
    Show show = feed.show().orElse(Show.UNKNOWN);
    episodes.write(archive.episodesOf(feed.url(), asBefore ? sequence : 0), show, known);
  }

  private boolean commit() throws IOException {
    return indexer.commit(new IndexState(archive.id(), sequence, progress.toString()));
  }

  private void tidy() {
    try {
      indexer.tidy();
    } catch (IOException | RuntimeException e) {
      LOG.warn("the segments of the index were not merged; the next run tries again", e);
    }
  }

  /// Whether the index that was committed can be gone on with.
  static boolean fits(IndexState state, Archive archive, String code) {
    return state.archiveId().equals(archive.id())
        && Progress.of(state.derivation()).isBy(code)
        && state.sequence() <= archive.lastSequence();
  }
}
