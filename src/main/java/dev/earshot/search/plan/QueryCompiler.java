package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.document.Numbers;
import dev.earshot.search.query.Clause;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.words.StopWords;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// From clauses to Lucene's queries over episodes.
final class QueryCompiler {
  private static final int SHORT = 5;

  /// How many close words stand for a fuzzy one, the closest first.
  private static final int MAX_CLOSE = 20;

  private final Words words;
  private final FieldQueries fields;
  private final StopWords stopWords;

  QueryCompiler(Snapshot snapshot, Words words) {
    this.words = words;
    this.fields = new FieldQueries(snapshot, words);
    this.stopWords = snapshot.stopWords();
  }

  Words words() {
    return words;
  }

  FieldQueries fields() {
    return fields;
  }

  /// @param missing how many of the plain words an episode may lack
  Query compile(Clause.All all, int missing) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    BooleanQuery.Builder plain = new BooleanQuery.Builder();
    List<String> needed = needed(all);
    boolean positive = false;
    // Plain words pass no switch over patterns: the JVM would first have to make its code.
    for (Clause clause : all.clauses()) {
      if (clause instanceof Clause.Not not) {
        query.add(compile(not.clause()), Occur.MUST_NOT);
      } else if (!(clause instanceof Clause.Word word)) {
        query.add(compile(clause), Occur.MUST);
        positive = true;
      } else if (needed.contains(word.text())) {
        plain.add(word(word.text()), missing > 0 ? Occur.SHOULD : Occur.MUST);
        positive = true;
      }
    }
    if (!needed.isEmpty()) {
      plain.setMinimumNumberShouldMatch(missing > 0 ? Math.max(1, needed.size() - missing) : 0);
      query.add(plain.build(), Occur.MUST);
    }
    if (!positive) {
      query.add(new ConstantScoreQuery(Snapshot.EPISODES), Occur.MUST);
    }
    return query.build();
  }

  /// The plain words that an episode must have: all but the stop words, if there are others.
  List<String> needed(Clause.All all) {
    List<String> typed = new ArrayList<>();
    for (Clause clause : all.clauses()) {
      if (clause instanceof Clause.Word word && !words.sequence(word.text()).isEmpty()) {
        typed.add(word.text());
      }
    }
    if (typed.size() <= 1) {
      return typed; // The lists of stop words need not be read.
    }
    List<String> content =
        typed.stream()
            .filter(word -> !stopWords.contains(word) && !Numbered.isMereSign(word, typed))
            .toList();
    return content.isEmpty() ? typed : content;
  }

  private Query compile(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word word -> word(word.text());
      case Clause.Phrase phrase -> words.phraseAnywhere(phrase.text());
      case Clause.Prefix prefix -> prefix(EpisodeFields.EVERYTHING, prefix.text());
      case Clause.Fuzzy fuzzy -> fuzzy(EpisodeFields.EVERYTHING, fuzzy.text());
      case Clause.In in -> fields.in(in.field(), in.clause());
      case Clause.Published published ->
          constant(Scopes.published(published.since(), published.until()));
      case Clause.Lasts lasts -> lasts(lasts);
      case Clause.Numbered numbered ->
          constant(Numbers.range(EpisodeFields.NUMBER, numbered.min(), numbered.max()));
      case Clause.All all -> compile(all, 0);
      case Clause.Any any -> any(any);
      case Clause.Not not -> compile(new Clause.All(List.of(not)), 0);
    };
  }

  private Query word(String typed) throws IOException {
    Optional<String> address = Addresses.key(typed);
    return address.isEmpty()
        ? words.anywhere(typed)
        : Addresses.query(address.orElseThrow(), words);
  }

  private Query any(Clause.Any any) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (Clause clause : any.clauses()) {
      query.add(compile(clause), Occur.SHOULD);
    }
    return query.build();
  }

  static Query prefix(String field, String typed) {
    return new PrefixQuery(new Term(field, typed.toLowerCase(Locale.ROOT)));
  }

  static Query fuzzy(String field, String typed) {
    String word = Keys.text(typed);
    int edits = word.length() < SHORT ? 1 : 2;
    return new FuzzyQuery(new Term(field, word), edits, 1, MAX_CLOSE, true);
  }

  private static Query lasts(Clause.Lasts lasts) {
    return constant(
        Numbers.range(
            EpisodeFields.DURATION,
            lasts.min().map(Duration::toMillis).orElse(0L),
            lasts.max().map(Duration::toMillis).orElse(Long.MAX_VALUE)));
  }

  private static Query constant(Query query) {
    return new org.apache.lucene.search.BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
