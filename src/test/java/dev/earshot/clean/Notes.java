package dev.earshot.clean;

import dev.earshot.podcast.Chapter;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.RawNotes;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Episodes for tests, and how to clean them.
final class Notes {
  static final URI PAGE = URI.create("https://example.org/show/12");

  private Notes() {}

  static ShowNotes clean(String... candidates) {
    return clean(Learned.NOTHING, candidates);
  }

  static ShowNotes clean(Learned learned, String... candidates) {
    return clean(episode("#12 Foo for all", List.of(), candidates), learned);
  }

  static ShowNotes clean(Episode episode, Learned learned) {
    return new ShowNotesCleaner().clean(episode, Optional.of(PAGE), learned);
  }

  /// An episode whose candidates are the texts given, in order.
  static Episode episode(String title, List<Chapter> chapters, String... candidates) {
    return new Episode(
        EpisodeId.of(URI.create("https://example.org/feed"), title),
        Optional.empty(),
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Stream.of(candidates)
            .map(text -> new RawNotes("description", RawNotes.Type.HTML, text))
            .toList(),
        new Episode.Media(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            chapters,
            List.of()));
  }
}
