package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.search.query.Clause;
import dev.earshot.search.query.Field;
import dev.earshot.search.snapshot.IndexTerms;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.spell.JaroWinklerDistance;

/// Tells what a field knows, where a question asks it for something that no episode has.
final class KnownValues {
  /// So many are named at most.
  private static final int SHOWN = 12;

  /// Of shows and people, who may be thousands, only those that are about so like.
  private static final float NEAR = 0.8f;

  private final Snapshot snapshot;
  private final FieldQueries fields;
  private final JaroWinklerDistance likeness = new JaroWinklerDistance();

  KnownValues(Snapshot snapshot, FieldQueries fields) {
    this.snapshot = snapshot;
    this.fields = fields;
  }

  /// A sentence for each part of a question that asks a field for what it does not know.
  List<String> remarks(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.In in -> isClosed(in.field()) && isUnknown(in) ? List.of(remark(in)) : List.of();
      case Clause.All all -> remarks(all.clauses());
      case Clause.Any any -> remarks(any.clauses());
      case Clause.Not _ -> List.of();
      case Clause.Word _, Clause.Phrase _, Clause.Prefix _, Clause.Fuzzy _ -> List.of();
      case Clause.Published _, Clause.Lasts _, Clause.Numbered _ -> List.of();
    };
  }

  private List<String> remarks(List<Clause> clauses) throws IOException {
    List<String> remarks = new ArrayList<>();
    for (Clause clause : clauses) {
      remarks.addAll(remarks(clause));
    }
    return remarks;
  }

  private static boolean isClosed(Field field) {
    return switch (field) {
      case SHOW, ECOSYSTEM, PERSON, KIND, LANG -> true;
      case TITLE, NOTES, PACKAGE, TOPIC, LINK -> false;
    };
  }

  private boolean isUnknown(Clause.In in) throws IOException {
    return snapshot.searcher().count(fields.in(in.field(), in.clause())) == 0;
  }

  private String remark(Clause.In in) throws IOException {
    String typed = Keys.text(FieldQueries.text(in.clause()));
    List<String> values = nearest(in.field(), typed);
    String unknown = "Nothing has “" + in + "”";
    if (values.isEmpty()) {
      return unknown + ": try it without the field, as a word.";
    }
    String field = in.toString().substring(0, in.toString().indexOf(':') + 1);
    String first = values.getFirst();
    String example = field + (first.contains(" ") ? '"' + first + '"' : first);
    return unknown + "; known is " + String.join(", ", values) + ": try " + example + ".";
  }

  private List<String> nearest(Field field, String typed) throws IOException {
    boolean mayBeMany = field == Field.SHOW || field == Field.PERSON;
    return values(field).stream()
        .map(value -> new Value(value, likeness(typed, Keys.text(value))))
        .filter(value -> !mayBeMany || value.likeness() >= NEAR)
        .sorted(Comparator.comparingDouble(Value::likeness).reversed())
        .limit(SHOWN)
        .map(Value::text)
        .toList();
  }

  private record Value(String text, float likeness) {}

  /// Beyond how alike the letters are it counts which words they share.
  private float likeness(String typed, String value) {
    Set<String> words = new HashSet<>(Arrays.asList(value.split(" ")));
    int all = words.size();
    words.retainAll(Arrays.asList(typed.split(" ")));
    return likeness.getDistance(typed, value) + (float) words.size() / all;
  }

  private Set<String> values(Field field) throws IOException {
    IndexReader reader = snapshot.reader();
    return new TreeSet<>(
        switch (field) {
          case SHOW -> IndexTerms.facet(reader, EpisodeFields.SHOW_FACET);
          case PERSON -> IndexTerms.facet(reader, EpisodeFields.PERSON_FACET);
          case ECOSYSTEM -> IndexTerms.of(reader, EpisodeFields.PURL_TYPE);
          case LANG -> IndexTerms.of(reader, EpisodeFields.LANGUAGE);
          case KIND ->
              Stream.concat(
                      IndexTerms.of(reader, EpisodeFields.KIND).stream(),
                      IndexTerms.of(reader, EpisodeFields.TOPIC_KIND).stream())
                  .toList();
          case TITLE, NOTES, PACKAGE, TOPIC, LINK -> List.of();
        });
  }
}
