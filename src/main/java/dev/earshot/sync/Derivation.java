package dev.earshot.sync;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.index.IndexedEpisode;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything below the archive: from an archived episode to what the index holds of it.
final class Derivation {
  private final ShowNotesCleaner cleaner;
  private final MentionExtractor extractor;

  Derivation(ShowNotesCleaner cleaner, MentionExtractor extractor) {
    this.cleaner = cleaner;
    this.extractor = extractor;
  }

  /// Reads an episode with what is learnt about its show.
  IndexedEpisode derive(ArchivedEpisode archived, Show show, Knowledge known) {
    Episode episode = archived.episode();
    ShowNotes notes = cleaner.clean(episode, episode.link(), known.learned());
    List<Mention> mentions = extractor.extract(episode, notes, known.learned());
    return new IndexedEpisode(archived.feed(), show, episode, notes, mentions);
  }

  /// What an episode teaches by itself, read with nothing learnt.
  Set<String> lessons(Episode episode) {
    ShowNotes notes = cleaner.clean(episode, episode.link(), Learned.NOTHING);
    Set<String> lessons = new HashSet<>(cleaner.lessons(notes));
    lessons.addAll(extractor.lessons(episode, notes));
    return lessons;
  }
}
