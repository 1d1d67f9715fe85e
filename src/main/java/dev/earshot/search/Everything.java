package dev.earshot.search;

import dev.earshot.index.EpisodeFields;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

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
    Terms feeds = MultiTerms.getTerms(snapshot.reader(), EpisodeFields.FEED);
    if (feeds == null) {
      return 0;
    }
    long visited = 0;
    TermsEnum each = feeds.iterator();
    for (BytesRef feed = each.next(); feed != null; feed = each.next()) {
      for (ScoreDoc hit : episodesOf(BytesRef.deepCopyOf(feed))) {
        visitor.accept(snapshot.detail(hit.doc));
        visited++;
      }
    }
    return visited;
  }

  private ScoreDoc[] episodesOf(BytesRef feed) throws IOException {
    var query = new TermQuery(new Term(EpisodeFields.FEED, feed));
    int count = Math.max(1, snapshot.reader().docFreq(query.getTerm()));
    return snapshot.searcher().search(query, count, Sorts.OLDEST_FIRST).scoreDocs;
  }

  IndexCounts counts() throws IOException {
    Terms feeds = MultiTerms.getTerms(snapshot.reader(), EpisodeFields.FEED);
    return new IndexCounts(
        feeds == null ? 0 : count(feeds),
        snapshot.searcher().count(Snapshot.EPISODES),
        snapshot.searcher().count(Snapshot.TOPICS),
        snapshot.searcher().count(Snapshot.MENTIONS));
  }

  private static long count(Terms terms) throws IOException {
    long count = 0;
    TermsEnum each = terms.iterator();
    while (each.next() != null) {
      count++;
    }
    return count;
  }
}
