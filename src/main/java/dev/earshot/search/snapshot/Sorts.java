package dev.earshot.search.snapshot;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Numbers;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The orders in which episodes come; undated ones last. The id makes each order total.
public final class Sorts {
  private static final SortField BY_ID = new SortField(EpisodeFields.ID, SortField.Type.STRING);

  public static final Sort OLDEST_FIRST = new Sort(published(false, Long.MAX_VALUE), BY_ID);
  public static final Sort NEWEST_FIRST = new Sort(published(true, Long.MIN_VALUE), BY_ID);

  private Sorts() {}

  private static SortField published(boolean reverse, long whereMissing) {
    return Numbers.order(EpisodeFields.PUBLISHED, reverse, whereMissing);
  }
}
