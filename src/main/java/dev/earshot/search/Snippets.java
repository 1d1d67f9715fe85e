package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.passage.Highlights;
import dev.earshot.search.passage.Passages;
import dev.earshot.search.passage.Snippet;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.StoredEpisode;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/// Names the topic of an episode that answers best, and cuts the best passage out of it.
final class Snippets {
  /// A heading stands near the beginning of its topic, at most a label before it.
  private static final int NEAR = 80;

  private final Snapshot snapshot;
  private final Highlights highlights;
  private final Weight topics;

  /// @param typed the words and phrases to show
  Snippets(Snapshot snapshot, Words words, List<String> typed, Highlights highlights)
      throws IOException {
    this.snapshot = snapshot;
    this.highlights = highlights;
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String text : typed) {
      Query query = words.in(EpisodeFields.TOPIC_TEXT, text, false);
      if (!(query instanceof MatchNoDocsQuery)) {
        any.add(query, Occur.SHOULD);
      }
    }
    IndexSearcher searcher = snapshot.searcher();
    this.topics = searcher.createWeight(searcher.rewrite(any.build()), ScoreMode.COMPLETE, 1);
  }

  Hit hit(ScoreDoc found, Optional<String> explanation) throws IOException {
    StoredEpisode stored = snapshot.episode(found.doc);
    Optional<Topic> topic = bestTopic(found.doc);
    String notes = stored.notes();
    Snippet snippet = topic.map(best -> inTopic(best, notes)).orElseGet(() -> best(notes));
    double score = Float.isNaN(found.score) ? 0 : found.score;
    return new Hit(stored.header(), score, snippet, topic, explanation);
  }

  private Optional<Topic> bestTopic(int episode) throws IOException {
    LeafReaderContext leaf = snapshot.leaf(episode);
    Scorer scorer = topics.scorer(leaf);
    if (scorer == null) {
      return Optional.empty();
    }
    int best = -1;
    float most = -1;
    DocIdSetIterator matches = scorer.iterator();
    int topic = matches.advance(snapshot.firstChild(episode) - leaf.docBase);
    for (; topic < episode - leaf.docBase; topic = matches.nextDoc()) {
      if (scorer.score() > most) {
        most = scorer.score();
        best = topic;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(snapshot.child(best + leaf.docBase).topic());
  }

  /// The heading stands beside the snippet already; its line is left out unless there is no other.
  private Snippet inTopic(Topic topic, String notes) {
    String text = notes.substring(topic.span().start(), topic.span().end());
    int heading = topic.heading().isEmpty() ? -1 : text.indexOf(topic.heading());
    boolean isNear = heading >= 0 && heading < NEAR;
    int line = isNear ? text.indexOf('\n', heading + topic.heading().length()) : -1;
    Snippet body = line >= 0 ? best(text.substring(line + 1)) : best(text);
    return body.text().isEmpty() ? best(text) : body;
  }

  private Snippet best(String text) {
    return Passages.best(text, highlights);
  }
}
