package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Counts the answers to a query by show, year, package and person.
final class FacetCounter {
  private static final int ALL = 100_000;

  private final Snapshot snapshot;

  FacetCounter(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// The most frequent values of each facet, most episodes first.
  Map<Facet, List<FacetCount>> count(Query query, Set<Facet> facets, int top) throws IOException {
    FacetsCollector answers = snapshot.searcher().search(query, new FacetsCollectorManager());
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      counts.put(
          facet,
          facet == Facet.PERSON ? people(query, answers, top) : count(field(facet), answers, top));
    }
    return counts;
  }

  /// Without shows, which many feeds give as the author of their own episodes.
  private List<FacetCount> people(Query query, FacetsCollector answers, int top)
      throws IOException {
    List<FacetCount> people = new ArrayList<>();
    for (FacetCount name : count(EpisodeFields.PERSON_FACET, answers, ALL)) {
      long others = name.episodes() - ofOwnShow(query, name.value());
      if (others > 0) {
        people.add(new FacetCount(name.value(), others));
      }
    }
    people.sort(Comparator.comparingLong(FacetCount::episodes).reversed());
    return people.stream().limit(top).toList();
  }

  /// How many answers with a person of this name are episodes of a show of this name.
  private long ofOwnShow(Query query, String name) throws IOException {
    Term show = new Term(EpisodeFields.SHOW_KEY, Keys.text(name));
    if (snapshot.reader().docFreq(show) == 0) {
      return 0;
    }
    Query person =
        SortedSetDocValuesField.newSlowExactQuery(EpisodeFields.PERSON_FACET, new BytesRef(name));
    return snapshot
        .searcher()
        .count(
            new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(show), Occur.FILTER)
                .add(person, Occur.FILTER)
                .build());
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
        if (mayBegin(value, begun)) {
          String text = value.utf8ToString();
          if (text.toLowerCase(Locale.ROOT).startsWith(begun)) {
            values.add(text);
          }
        }
      }
    }
    return values.stream().limit(limit).toList();
  }

  /// Whether a value may begin so, as its bytes tell, since to decode thousands takes long. What is
  /// not ASCII may begin with anything.
  private static boolean mayBegin(BytesRef value, String begun) {
    for (int i = 0; i < begun.length(); i++) {
      byte there = i < value.length ? value.bytes[value.offset + i] : 0;
      if (there < 0 || begun.charAt(i) > Byte.MAX_VALUE) {
        return true;
      }
      if (Character.toLowerCase((char) there) != begun.charAt(i)) {
        return false;
      }
    }
    return true;
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
