package dev.earshot.search;

import dev.earshot.index.Analyzers;
import dev.earshot.index.EpisodeFields;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;

/// From a query to hits.
final class EpisodeSearch {
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          EpisodeFields.TITLE, 4f,
          EpisodeFields.PACKAGE, 4f,
          EpisodeFields.HEADING, 3f,
          EpisodeFields.LINK_ANCHOR, 2f,
          EpisodeFields.NOTES, 1f,
          EpisodeFields.PERSON, 1f,
          EpisodeFields.SHOW, 0.5f);

  private final Snapshot snapshot;
  private final InstantSource clock;

  EpisodeSearch(Snapshot snapshot, InstantSource clock) {
    this.snapshot = snapshot;
    this.clock = clock;
  }

  Hits search(SearchQuery asked) throws IOException {
    Instant now = clock.instant();
    Query query = filtered(words(asked.text()), asked);
    TopDocs found = top(query, asked);
    Snippets snippets = new Snippets(snapshot, words(asked.text()));
    List<Hit> hits = new ArrayList<>();
    for (int i = asked.offset(); i < found.scoreDocs.length; i++) {
      hits.add(hit(found.scoreDocs[i], asked, query, snippets));
    }
    return new Hits(
        snapshot.searcher().count(query), hits, List.of(), List.of(), query + " " + now);
  }

  private Hit hit(ScoreDoc found, SearchQuery asked, Query query, Snippets snippets)
      throws IOException {
    Optional<String> explanation =
        asked.explain()
            ? Optional.of(snapshot.searcher().explain(query, found.doc).toString())
            : Optional.empty();
    return snippets.hit(found, explanation);
  }

  private TopDocs top(Query query, SearchQuery asked) throws IOException {
    int count = asked.offset() + asked.limit();
    return switch (asked.sort()) {
      case RELEVANCE -> snapshot.searcher().search(query, count);
      case DATE -> snapshot.searcher().search(query, count, Sorts.NEWEST_FIRST);
    };
  }

  private Query filtered(Query words, SearchQuery asked) {
    BooleanQuery.Builder all =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(Snapshot.EPISODES, Occur.FILTER);
    asked.show().ifPresent(show -> all.add(Shows.named(snapshot, show), Occur.FILTER));
    if (asked.since().isPresent() || asked.until().isPresent()) {
      all.add(
          LongField.newRangeQuery(
              EpisodeFields.PUBLISHED,
              asked.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
              asked.until().map(until -> until.toEpochMilli() - 1).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    return all.build();
  }

  /// Every word in some field.
  private static Query words(String text) {
    QueryBuilder builder = new QueryBuilder(Analyzers.forQueries());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    int words = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      List<Query> fields = new ArrayList<>();
      WEIGHTS.forEach((field, weight) -> {
        Query query = builder.createPhraseQuery(field, word);
        if (query != null) {
          fields.add(new org.apache.lucene.search.BoostQuery(query, weight));
        }
      });
      if (!fields.isEmpty()) {
        all.add(new DisjunctionMaxQuery(fields, 0.1f), Occur.MUST);
        words++;
      }
    }
    return words == 0 ? new MatchNoDocsQuery("no words") : all.build();
  }
}
