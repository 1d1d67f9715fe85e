package dev.earshot.search.plan;

import dev.earshot.search.query.Clause;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/// How a question is put to the index.
///
/// @param first the best by the query alone, with the exact number of all; none where it was not
///   asked yet
/// @param needed the plain words, without stop words
/// @param suggestions other questions that may have been meant
public record Plan(
    Query query,
    TopDocs first,
    List<String> needed,
    Clause.All clause,
    List<String> remarks,
    List<String> suggestions) {
  static final TopDocs UNASKED =
      new TopDocs(new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0]);

  /// How many episodes match.
  public long total() {
    return first.totalHits.value();
  }

  /// The plain words as they were typed, with stop words.
  public List<String> typed() {
    return clause.clauses().stream()
        .filter(Clause.Word.class::isInstance)
        .map(Clause::toString)
        .toList();
  }

  /// The words and phrases, also of fields, that a snippet may show.
  public List<String> shown() {
    List<String> shown = new ArrayList<>(needed);
    for (Clause each : clause.clauses()) {
      if (!(each instanceof Clause.Word)) {
        collect(each, shown);
      }
    }
    return shown.stream().distinct().toList();
  }

  private static void collect(Clause clause, List<String> shown) {
    switch (clause) {
      case Clause.Word word -> shown.add(word.text());
      case Clause.Phrase phrase -> shown.add(phrase.text());
      case Clause.Prefix prefix -> shown.add(prefix.text() + "*");
      case Clause.Fuzzy fuzzy -> shown.add(fuzzy.text());
      case Clause.In in -> {
        switch (in.field()) {
          case TITLE, NOTES, PACKAGE, TOPIC, LINK -> collect(in.clause(), shown);
          case SHOW, ECOSYSTEM, PERSON, KIND, LANG -> {}
        }
      }
      case Clause.All all -> all.clauses().forEach(each -> collect(each, shown));
      case Clause.Any any -> any.clauses().forEach(each -> collect(each, shown));
      case Clause.Not _ -> {}
      case Clause.Published _, Clause.Lasts _, Clause.Numbered _ -> {}
    }
  }
}
