package dev.earshot.sync;

import dev.earshot.archive.ArchivedEpisode;
import dev.earshot.clean.ShowNotesCleaner;
import dev.earshot.extract.MentionExtractor;
import dev.earshot.index.IndexedEpisode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Show;
import dev.earshot.podcast.ShowNotes;
import java.util.List;

/// Everything below the archive: from an archived episode to what the index holds of it.
final class Derivation {
  private final ShowNotesCleaner cleaner;
  private final MentionExtractor extractor;

  Derivation(ShowNotesCleaner cleaner, MentionExtractor extractor) {
    this.cleaner = cleaner;
    this.extractor = extractor;
  }

  IndexedEpisode derive(ArchivedEpisode archived, Show show) {
    ShowNotes notes = cleaner.clean(archived.episode(), archived.episode().link(), Learned.NOTHING);
    List<Mention> mentions = extractor.extract(archived.episode(), notes, Learned.NOTHING);
    return new IndexedEpisode(archived.feed(), show, archived.episode(), notes, mentions);
  }
}
