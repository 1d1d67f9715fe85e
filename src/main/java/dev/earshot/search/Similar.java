package dev.earshot.search;

import dev.earshot.index.document.Analyzers;
import dev.earshot.index.document.EpisodeFields;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Asks for episodes about the same things.
final class Similar {
  private static final int MAX_TERMS = 40;

  private final Snapshot snapshot;

  Similar(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The episodes that share the most telling words and the packages of this one.
  Query to(EpisodeDetail episode) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(words(episode), Occur.MUST);
    for (var mention : episode.mentions()) {
      query.add(
          new TermQuery(
              new Term(
                  EpisodeFields.PACKAGE_NAME_KEY,
                  dev.earshot.index.document.Keys.packageName(mention.name()))),
          Occur.SHOULD);
    }
    String id = episode.header().id().value();
    query.add(new TermQuery(new Term(EpisodeFields.ID, id)), Occur.MUST_NOT);
    query.add(Snapshot.COPIES, Occur.MUST_NOT);
    return query.build();
  }

  private Query words(EpisodeDetail episode) throws IOException {
    MoreLikeThis alike = new MoreLikeThis(snapshot.reader(), Analyzers.similarityOfTerms());
    alike.setAnalyzer(Analyzers.of(Set.of()));
    alike.setFieldNames(new String[] {EpisodeFields.EVERYTHING});
    alike.setMinTermFreq(1);
    alike.setMinDocFreq(2);
    alike.setMinWordLen(3);
    alike.setMaxDocFreqPct(5);
    alike.setMaxQueryTerms(MAX_TERMS);
    alike.setBoost(true);
    String text = episode.header().title() + "\n" + about(episode);
    return alike.like(EpisodeFields.EVERYTHING, new StringReader(text));
  }

  /// What the topics are about; all notes where there are none.
  private static String about(EpisodeDetail episode) {
    StringBuilder about = new StringBuilder();
    for (var topic : episode.topics()) {
      switch (topic.kind()) {
        case TOPIC, EXTRA, PICK, LINKS ->
            about.append(episode.text(), topic.span().start(), topic.span().end()).append('\n');
        case JOKE, SPONSOR, CREDITS, BOILERPLATE -> {}
      }
    }
    return about.isEmpty() ? episode.text() : about.toString();
  }
}
