package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Counts the answers to a query by show, year, package and person.
final class FacetCounter {
  private final Snapshot snapshot;

  FacetCounter(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The most frequent values of each facet, most episodes first.
  Map<Facet, List<FacetCount>> count(Query query, Set<Facet> facets, int top) throws IOException {
    FacetsCollector answers = snapshot.searcher().search(query, new FacetsCollectorManager());
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(facet, count(field(facet), answers, top));
    }
    return counts;
  }

  private List<FacetCount> count(String field, FacetsCollector answers, int top)
      throws IOException {
    if (FieldInfos.getMergedFieldInfos(snapshot.reader()).fieldInfo(field) == null) {
      return List.of();
    }
    var state = new StringDocValuesReaderState(snapshot.reader(), field);
    FacetResult result =
        new StringValueFacetCounts(state, answers).getTopChildren(Math.max(1, top), field);
    List<FacetCount> counts = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue value : result.labelValues) {
        counts.add(new FacetCount(value.label, value.value.longValue()));
      }
    }
    return counts;
  }

  /// The values that begin with a text, in either case.
  List<String> values(Facet facet, String beginning, int limit) throws IOException {
    String begun = beginning.toLowerCase(Locale.ROOT);
    Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (LeafReaderContext leaf : snapshot.reader().leaves()) {
      TermsEnum each = DocValues.getSortedSet(leaf.reader(), field(facet)).termsEnum();
      for (BytesRef value = each.next(); value != null; value = each.next()) {
        String text = value.utf8ToString();
        if (text.toLowerCase(Locale.ROOT).startsWith(begun)) {
          values.add(text);
        }
      }
    }
    return values.stream().limit(limit).toList();
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case SHOW -> EpisodeFields.SHOW_FACET;
      case YEAR -> EpisodeFields.YEAR_FACET;
      case PACKAGE -> EpisodeFields.PACKAGE_FACET;
      case PERSON -> EpisodeFields.PERSON_FACET;
    };
  }
}
