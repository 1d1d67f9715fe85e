package dev.earshot.search.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// The values of a keyword field of few values.
public final class IndexTerms {
  private IndexTerms() {}

  /// All values, sorted.
  public static List<String> of(IndexReader reader, String field) throws IOException {
    Terms all = MultiTerms.getTerms(reader, field);
    List<String> values = new ArrayList<>();
    if (all != null) {
      TermsEnum each = all.iterator();
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    }
    return values;
  }

  /// All values of a field to count by, in no order; one may come several times.
  public static List<String> facet(IndexReader reader, String field) throws IOException {
    List<String> values = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      TermsEnum each = DocValues.getSortedSet(leaf.reader(), field).termsEnum();
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        values.add(value.utf8ToString());
      }
    }
    return values;
  }
}
