package dev.earshot.search.words;

import java.io.IOException;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.Weight;

/// One word in any of its forms: a [SynonymQuery] that is quick to hash.
///
/// Whatever holds queries hashes them. Lucene keeps a form and its weight in a record, and the JVM
/// makes the code that hashes a record when it is first asked for, on each start anew: that takes
/// longer than the search.
final class AnyForm extends Query {
  private final SynonymQuery forms;

  AnyForm(SynonymQuery forms) {
    this.forms = forms;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query simpler = forms.rewrite(searcher);
    return simpler.equals(forms) ? this : simpler;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    return new FilterWeight(this, forms.createWeight(searcher, mode, boost)) {};
  }

  @Override
  public void visit(QueryVisitor visitor) {
    forms.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return forms.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnyForm that && forms.equals(that.forms);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + forms.getTerms().hashCode();
  }
}
