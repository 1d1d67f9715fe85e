package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// How new an episode is: 1 now, a half after the half life, a third after two of them.
final class Recency extends DoubleValuesSource {
  private final Instant now;
  private final Duration halfLife;

  Recency(Instant now, Duration halfLife) {
    this.now = now;
    this.halfLife = halfLife;
  }

  /// Scores dated episodes by it.
  Query query() {
    return new FunctionScoreQuery(new FieldExistsQuery(EpisodeFields.PUBLISHED), this);
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), EpisodeFields.PUBLISHED);
    double pivot = halfLife.toMillis();
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return pivot / (pivot + Math.abs((double) now.toEpochMilli() - dates.longValue()));
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return dates.advanceExact(document);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recency recency
        && now.equals(recency.now)
        && halfLife.equals(recency.halfLife);
  }

  @Override
  public int hashCode() {
    return now.hashCode() + halfLife.hashCode();
  }

  @Override
  public String toString() {
    return "recency";
  }
}
