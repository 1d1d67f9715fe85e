package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.snapshot.IndexTerms;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Shows by what people call them.
public final class Shows {
  private Shows() {}

  /// The episodes of the shows whose title contains the text, or of the feed with that URL.
  public static Query named(Snapshot snapshot, String text) throws IOException {
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(EpisodeFields.SHOW_KEY, titlesWith(snapshot, text)), Occur.SHOULD)
        .add(new TermQuery(new Term(EpisodeFields.FEED, text.strip())), Occur.SHOULD)
        .build();
  }

  private static List<BytesRef> titlesWith(Snapshot snapshot, String text) throws IOException {
    String part = Keys.packageName(Keys.text(text));
    return IndexTerms.of(snapshot.reader(), EpisodeFields.SHOW_KEY).stream()
        .filter(title -> Keys.packageName(title).contains(part))
        .map(BytesRef::new)
        .toList();
  }
}
