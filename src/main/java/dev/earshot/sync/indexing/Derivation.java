package dev.earshot.sync.indexing;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.clean.ShowNotesCleaner.ReadNotes;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.index.document.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.lang.ref.SoftReference;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Everything below the archive: from an archived episode to what the index holds of it.
///
/// A bug of ours that shows at one episode costs that episode its notes and is logged; it must not
/// keep all others from the index.
final class Derivation {
  private static final Logger LOG = LoggerFactory.getLogger(Derivation.class);

  private final ShowNotesCleaner cleaner;
  private final MentionExtractor extractor;
  // What was read to learn from it is read again soon after; given up where memory is short.
  private final Map<EpisodeId, SoftReference<ReadNotes>> recent = new ConcurrentHashMap<>();

  Derivation(ShowNotesCleaner cleaner, MentionExtractor extractor) {
    this.cleaner = cleaner;
    this.extractor = extractor;
  }

  /// Reads an episode with what is known about its show.
  IndexedEpisode derive(ArchivedEpisode archived, Show show, Knowledge known) {
    IndexedEpisode derived = derive(archived, show, known.learned());
    return Optional.ofNullable(known.copies().get(archived.episode().id()))
        .map(derived::asCopyOf)
        .orElse(derived);
  }

  /// What an episode teaches by itself, read with nothing learnt.
  Set<String> lessons(Episode episode, Show show) {
    try {
      ReadNotes read = read(episode, show);
      recent.put(episode.id(), new SoftReference<>(read));
      ShowNotes notes = cleaner.clean(episode, read, Learned.NOTHING);
      Set<String> lessons = new HashSet<>(cleaner.lessons(notes));
      lessons.addAll(extractor.lessons(episode, notes));
      return lessons;
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("internal error at episode {}", episode.id(), bug);
      return Set.of();
    }
  }

  private IndexedEpisode derive(ArchivedEpisode archived, Show show, Learned learned) {
    Episode episode = archived.episode();
    try {
      ShowNotes notes = cleaner.clean(episode, read(episode, show), learned);
      return new IndexedEpisode(
          archived.feed(), show, episode, notes, extractor.extract(episode, notes, learned));
    } catch (RuntimeException | StackOverflowError bug) {
      LOG.error("internal error at episode {}", episode.id(), bug);
      return new IndexedEpisode(archived.feed(), show, episode, ShowNotes.EMPTY, List.of());
    }
  }

  /// Relative links are relative to the episode's page, else to the show's.
  private ReadNotes read(Episode episode, Show show) {
    SoftReference<ReadNotes> known = recent.remove(episode.id());
    ReadNotes read = known == null ? null : known.get();
    return read == null ? cleaner.read(episode, episode.link().or(show::link)) : read;
  }
}
