package dev.earshot.index.document;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.NumericUtils;

/// Numbers to compare and sort by: one column for each field, with a summary of each stretch of it
/// by which ranges skip. Points would find few among very many sooner, but opening them costs every
/// start more than any range over a column does.
public final class Numbers {
  private Numbers() {}

  static Field field(String name, long value) {
    return NumericDocValuesField.indexedField(name, value);
  }

  static Field field(String name, double value) {
    return field(name, NumericUtils.doubleToSortableLong(value));
  }

  /// Documents that have a number in a range, its bounds included.
  public static Query range(String field, long min, long max) {
    return NumericDocValuesField.newSlowRangeQuery(field, min, max);
  }

  /// The same for a field of fractions.
  public static Query range(String field, double min, double max) {
    return range(
        field, NumericUtils.doubleToSortableLong(min), NumericUtils.doubleToSortableLong(max));
  }

  /// The order of a field's numbers.
  ///
  /// @param whereMissing what a document counts as that has none
  public static SortField order(String field, boolean descending, long whereMissing) {
    return new SortField(field, SortField.Type.LONG, descending, whereMissing);
  }
}
