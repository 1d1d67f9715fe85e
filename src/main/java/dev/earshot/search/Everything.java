package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.IndexCounts;
import dev.earshot.search.snapshot.IndexTerms;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.Sorts;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// The whole index, a feed at a time, so that memory holds one feed's order and one episode.
final class Everything {
  private final Snapshot snapshot;

  Everything(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Hands over every episode, sorted by feed, publication and id.
  ///
  /// @return how many
  long visit(Consumer<EpisodeDetail> visitor) throws IOException {
    long visited = 0;
    for (String feed : IndexTerms.of(snapshot.reader(), EpisodeFields.FEED)) {
      for (ScoreDoc hit : episodesOf(feed)) {
        visitor.accept(snapshot.detail(hit.doc));
        visited++;
      }
    }
    return visited;
  }

  private ScoreDoc[] episodesOf(String feed) throws IOException {
    var query = new TermQuery(new Term(EpisodeFields.FEED, feed));
    int count = Math.max(1, snapshot.reader().docFreq(query.getTerm()));
    return snapshot.searcher().search(query, count, Sorts.OLDEST_FIRST).scoreDocs;
  }

  IndexCounts counts() throws IOException {
    return new IndexCounts(
        IndexTerms.of(snapshot.reader(), EpisodeFields.FEED).size(),
        snapshot.searcher().count(Snapshot.EPISODES),
        snapshot.searcher().count(Snapshot.TOPICS),
        snapshot.searcher().count(Snapshot.MENTIONS));
  }
}
