package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.text.Terms;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.passage.Highlights;
import dev.earshot.search.passage.Snippet;
import dev.earshot.search.plan.Plan;
import dev.earshot.search.plan.Planner;
import dev.earshot.search.plan.Ranking;
import dev.earshot.search.query.SavedQueries;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.Sorts;
import dev.earshot.search.words.Words;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;

/// Carries plans out: from a question to hits.
final class EpisodeSearch {
  private final Snapshot snapshot;
  private final Instant now;
  private final SavedQueries saved;

  EpisodeSearch(Snapshot snapshot, Instant now, SavedQueries saved) {
    this.snapshot = snapshot;
    this.now = now;
    this.saved = saved;
  }

  Hits hits(SearchQuery asked) throws IOException {
    return snapshot.analysing(analysis -> hits(asked, analysis));
  }

  /// The plan alone, to count by.
  Plan plan(SearchQuery asked) throws IOException {
    return snapshot.analysing(analysis -> planner(asked, words(analysis)).plan(this::counted));
  }

  private Words words(Terms analysis) {
    return new Words(snapshot.reader(), analysis.stemmers());
  }

  private Planner planner(SearchQuery asked, Words words) {
    return new Planner(snapshot, asked, now, saved, words);
  }

  private TopDocs counted(Query query) throws IOException {
    return withTotal(snapshot.searcher().count(query), new ScoreDoc[0]);
  }

  private Hits hits(SearchQuery asked, Terms analysis) throws IOException {
    Words words = words(analysis);
    Plan plan = planner(asked, words).plan(query -> first(asked, query));
    Ranking ranking = new Ranking(snapshot, words, plan, now);
    List<ScoreDoc> page = page(asked, plan.first(), ranking);
    Highlights highlights = new Highlights(plan.shown(), analysis);
    Snippets snippets = new Snippets(snapshot, words, plan.shown(), highlights, page);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : page) {
      Optional<String> explanation =
          asked.explain()
              ? Optional.of(ranking.explain(plan.query(), found.doc))
              : Optional.empty();
      hits.add(snippets.hit(found, explanation));
    }
    return new Hits(
        plan.total(), hits, plan.remarks(), plan.suggestions(), plan.clause().toString());
  }

  /// The episodes that have all that is asked for; none rather than near ones.
  ///
  /// @param among where only some are asked about
  Set<EpisodeId> matching(SearchQuery asked, Optional<Collection<EpisodeId>> among)
      throws IOException {
    return snapshot.analysing(analysis -> {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      query.add(planner(asked, words(analysis)).exactly().query(), Occur.MUST);
      among.ifPresent(ids -> query.add(anyOf(ids), Occur.FILTER));
      int all = snapshot.reader().maxDoc();
      int most = Math.max(1, Math.min(all, among.map(Collection::size).orElse(all)));
      Set<EpisodeId> matching = new HashSet<>();
      for (ScoreDoc found : snapshot.searcher().search(query.build(), most).scoreDocs) {
        matching.add(snapshot.id(found.doc));
      }
      return matching;
    });
  }

  private static Query anyOf(Collection<EpisodeId> episodes) {
    return new TermInSetQuery(
        EpisodeFields.ID, episodes.stream().map(id -> new BytesRef(id.value())).toList());
  }

  /// Given episodes, newest first, with what answers a question in each.
  List<Hit> answers(SearchQuery asked, Collection<EpisodeId> episodes, int limit)
      throws IOException {
    return snapshot.analysing(analysis -> {
      Words words = words(analysis);
      Plan plan = planner(asked, words).exactly();
      Query query =
          new BooleanQuery.Builder()
              .add(anyOf(episodes), Occur.FILTER)
              .add(plan.query(), Occur.SHOULD)
              .build();
      Highlights highlights = new Highlights(plan.shown(), analysis);
      int most = Math.clamp(limit, 1, Math.max(1, episodes.size()));
      List<ScoreDoc> page =
          List.of(snapshot.searcher().search(query, most, Sorts.NEWEST_FIRST).scoreDocs);
      Snippets snippets = new Snippets(snapshot, words, plan.shown(), highlights, page);
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc found : page) {
        hits.add(snippets.hit(found, Optional.empty()));
      }
      return hits;
    });
  }

  /// Few answers are counted on the way; of many most are never looked at, and they are counted
  /// without their scores.
  private TopDocs first(SearchQuery asked, Query query) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    int count = asked.offset() + asked.limit();
    TopDocs first =
        switch (asked.sort()) {
          case RELEVANCE -> searcher.search(query, Math.max(count, Ranking.WINDOW));
          case DATE -> searcher.search(query, count, Sorts.NEWEST_FIRST);
        };
    return first.totalHits.relation() == TotalHits.Relation.EQUAL_TO
        ? first
        : withTotal(searcher.count(query), first.scoreDocs);
  }

  private static TopDocs withTotal(int total, ScoreDoc[] found) {
    return new TopDocs(new TotalHits(total, TotalHits.Relation.EQUAL_TO), found);
  }

  private static List<ScoreDoc> page(SearchQuery asked, TopDocs first, Ranking ranking)
      throws IOException {
    int end = asked.offset() + asked.limit();
    TopDocs ordered =
        switch (asked.sort()) {
          case RELEVANCE -> ranking.reorder(first, end);
          case DATE -> first;
        };
    return Arrays.stream(ordered.scoreDocs).limit(end).skip(asked.offset()).toList();
  }

  /// Episodes about the same things, best first.
  Hits similar(EpisodeDetail episode, int limit) throws IOException {
    Query query = new Similar(snapshot).to(episode);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : snapshot.searcher().search(query, Math.max(1, limit)).scoreDocs) {
      EpisodeHeader header = snapshot.episode(found.doc).header();
      hits.add(new Hit(header, found.score, Snippet.EMPTY, Optional.empty(), Optional.empty()));
    }
    return new Hits(snapshot.searcher().count(query), hits, List.of(), List.of(), "");
  }
}
