package dev.earshot.search;

import dev.earshot.index.Analyzers;
import dev.earshot.index.EpisodeFields;
import dev.earshot.podcast.Span;
import dev.earshot.podcast.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Cuts out of an episode the passage that answers best.
final class Snippets {
  private final Snapshot snapshot;
  private final Query query;

  Snippets(Snapshot snapshot, Query query) {
    this.snapshot = snapshot;
    this.query = query;
  }

  Hit hit(ScoreDoc found, Optional<String> explanation) throws IOException {
    StoredEpisode stored = snapshot.episode(found.doc);
    String notes = stored.notes();
    Optional<Topic> best = bestTopic(found.doc, notes);
    String text =
        best.map(topic -> notes.substring(topic.span().start(), topic.span().end())).orElse(notes);
    return new Hit(stored.header(), score(found), highlighted(text), best, explanation);
  }

  private static double score(ScoreDoc found) {
    return Float.isNaN(found.score) ? 0 : found.score;
  }

  /// The topic in which most highlights stand.
  private Optional<Topic> bestTopic(int episode, String notes) throws IOException {
    Optional<Topic> best = Optional.empty();
    int most = 0;
    for (int i = snapshot.firstChild(episode); i < episode; i++) {
      StoredChild child = snapshot.child(i);
      if (child.isTopic()) {
        Topic topic = child.topic();
        int matches =
            highlighted(notes.substring(topic.span().start(), topic.span().end()))
                .highlights()
                .size();
        if (matches > most) {
          most = matches;
          best = Optional.of(topic);
        }
      }
    }
    return best;
  }

  private Snippet highlighted(String text) throws IOException {
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Analyzers.forIndexing())
            .withFormatter(new ToSnippet())
            .build();
    Object snippet = highlighter.highlightWithoutSearcher(EpisodeFields.NOTES, query, text, 1);
    return snippet instanceof Snippet found ? found : Snippet.EMPTY;
  }

  /// One passage as text and spans.
  private static final class ToSnippet extends PassageFormatter {
    @Override
    public Snippet format(Passage[] passages, String content) {
      if (passages.length == 0) {
        return Snippet.EMPTY;
      }
      Passage passage = passages[0];
      int start = passage.getStartOffset();
      String text = content.substring(start, passage.getEndOffset());
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = passage.getMatchStarts()[i] - start;
        spans.add(new Span(from, passage.getMatchEnds()[i] - start));
      }
      return new Snippet(text.replace('\n', ' '), spans);
    }
  }
}
