package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.podcast.Topic;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.passage.Highlights;
import dev.earshot.search.passage.Passages;
import dev.earshot.search.passage.Snippet;
import dev.earshot.search.snapshot.ShownEpisodes;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.StoredEpisode;
import dev.earshot.search.snapshot.StoredTopics;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final ShownEpisodes shown;
  private final Map<Integer, Topic> topics = new HashMap<>();

  /// @param typed the words and phrases to show
  /// @param page the episodes that are going to be asked for
  Snippets(
      Snapshot snapshot,
      Words words,
      List<String> typed,
      Highlights highlights,
      List<ScoreDoc> page)
      throws IOException {
    this.snapshot = snapshot;
    this.highlights = highlights;
    this.shown = snapshot.shown(page.stream().map(found -> found.doc).toList());
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String text : typed) {
      Query query = words.in(EpisodeFields.TOPIC_TEXT, text, false);
      if (!(query instanceof MatchNoDocsQuery)) {
        any.add(query, Occur.SHOULD);
      }
    }
    bestTopics(any.build(), page.stream().mapToInt(found -> found.doc).sorted().toArray());
  }

  /// Goes through the topics that match once, in the order in which they lie.
  private void bestTopics(Query query, int[] episodes) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    int next = 0;
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      int end = leaf.docBase + leaf.reader().maxDoc();
      int from = next;
      while (next < episodes.length && episodes[next] < end) {
        next++;
      }
      Scorer scorer = from < next ? weight.scorer(leaf) : null;
      if (scorer != null) {
        StoredTopics told = new StoredTopics(leaf);
        for (int i = from; i < next; i++) {
          int best = bestTopic(scorer, snapshot.firstChild(episodes[i]), episodes[i], leaf.docBase);
          if (best >= 0) {
            topics.put(episodes[i], told.topic(best).orElseThrow());
          }
        }
      }
    }
  }

  /// Its document in the segment; -1 where none matches.
  private static int bestTopic(Scorer scorer, int first, int episode, int base) throws IOException {
    int best = -1;
    float most = -1;
    DocIdSetIterator matches = scorer.iterator();
    int from = first - base;
    int topic = matches.docID() < from ? matches.advance(from) : matches.docID();
    for (; topic < episode - base; topic = matches.nextDoc()) {
      if (scorer.score() > most) {
        most = scorer.score();
        best = topic;
      }
    }
    return best;
  }

  Hit hit(ScoreDoc found, Optional<String> explanation) throws IOException {
    StoredEpisode episode = shown.episode(found.doc);
    Optional<Topic> topic = Optional.ofNullable(topics.get(found.doc));
    String notes = episode.notes();
    Snippet snippet = topic.map(told -> inTopic(told, notes)).orElseGet(() -> best(notes));
    double score = Float.isNaN(found.score) ? 0 : found.score;
    return new Hit(episode.header(), score, snippet, topic, explanation);
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
