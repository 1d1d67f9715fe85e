package dev.earshot.search;

import dev.earshot.index.EpisodeFields;
import dev.earshot.index.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Shows by what people call them.
final class Shows {
  private Shows() {}

  /// The episodes of the shows whose title contains the text, or of the feed with that URL.
  static Query named(Snapshot snapshot, String text) {
    return new BooleanQuery.Builder()
        .add(new TermInSetQuery(EpisodeFields.SHOW_KEY, titlesWith(snapshot, text)), Occur.SHOULD)
        .add(new TermQuery(new Term(EpisodeFields.FEED, text.strip())), Occur.SHOULD)
        .build();
  }

  private static List<BytesRef> titlesWith(Snapshot snapshot, String text) {
    String part = Keys.packageName(Keys.text(text));
    List<BytesRef> titles = new ArrayList<>();
    try {
      Terms all = MultiTerms.getTerms(snapshot.reader(), EpisodeFields.SHOW_KEY);
      TermsEnum each = all == null ? TermsEnum.EMPTY : all.iterator();
      for (BytesRef title = each.next(); title != null; title = each.next()) {
        if (Keys.packageName(title.utf8ToString()).contains(part)) {
          titles.add(BytesRef.deepCopyOf(title));
        }
      }
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
    return titles;
  }
}
