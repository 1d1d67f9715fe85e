package dev.earshot.clean;

import dev.earshot.clean.text.LaidOut;
import dev.earshot.clean.text.Layout;
import dev.earshot.clean.text.Line;
import dev.earshot.clean.topic.Names;
import dev.earshot.clean.topic.Topics;
import dev.earshot.podcast.Episode;
import dev.earshot.podcast.Learned;
import dev.earshot.podcast.RawNotes;
import dev.earshot.podcast.ShowNotes;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Cleans the show notes of an episode.
public final class ShowNotesCleaner {
  /// The clean form of the notes that say most; never fails: what cannot be read is empty.
  ///
  /// @param base what relative links are relative to: the episode's or the show's page
  /// @param learned what the show's episodes teach about its boilerplate
  public ShowNotes clean(Episode episode, Optional<URI> base, Learned learned) {
    Optional<RawNotes> notes =
        episode.notes().stream().max(Comparator.comparingInt(raw -> raw.text().length()));
    if (notes.isEmpty()) {
      return ShowNotes.EMPTY;
    }
    Element body = SafeHtml.of(SafeHtml.parse(notes.get().text()), base);
    LaidOut laid = Layout.of(body);
    int skipped = Titles.repeated(laid.lines(), episode);
    var topics = Topics.of(laid.lines(), skipped, names(episode, laid.lines()));
    return new ShowNotes(body.html(), laid.text(), topics, laid.links(), laid.marks());
  }

  /// What the notes of one episode teach about its show.
  public Set<String> lessons(ShowNotes notes) {
    return Set.of();
  }

  private static Names names(Episode episode, List<Line> lines) {
    Names names = new Names();
    episode.media().people().forEach(person -> names.learn(person.name()));
    names.learnFrom(lines);
    return names;
  }
}
