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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
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

  /// The query alone, to count by.
  Query query(SearchQuery asked) throws IOException {
    return snapshot.analysing(analysis -> plan(asked, words(analysis)).query());
  }

  private Words words(Terms analysis) {
    return new Words(snapshot.reader(), analysis.stemmers());
  }

  private Plan plan(SearchQuery asked, Words words) throws IOException {
    return planner(asked, words).plan();
  }

  private Planner planner(SearchQuery asked, Words words) {
    return new Planner(snapshot, asked, now, saved, words);
  }

  private Hits hits(SearchQuery asked, Terms analysis) throws IOException {
    Words words = words(analysis);
    Plan plan = plan(asked, words);
    Ranking ranking = new Ranking(snapshot, words, plan, now);
    ScoreDoc[] found = top(asked, plan.query(), ranking).scoreDocs;
    Highlights highlights = new Highlights(plan.shown(), analysis);
    Snippets snippets = new Snippets(snapshot, words, plan.shown(), highlights);
    List<Hit> hits = new ArrayList<>();
    for (int i = asked.offset(); i < found.length; i++) {
      Optional<String> explanation =
          asked.explain()
              ? Optional.of(ranking.explain(plan.query(), found[i].doc))
              : Optional.empty();
      hits.add(snippets.hit(found[i], explanation));
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
      Snippets snippets = new Snippets(snapshot, words, plan.shown(), highlights);
      List<Hit> hits = new ArrayList<>();
      int most = Math.clamp(limit, 1, Math.max(1, episodes.size()));
      for (ScoreDoc found : snapshot.searcher().search(query, most, Sorts.NEWEST_FIRST).scoreDocs) {
        hits.add(snippets.hit(found, Optional.empty()));
      }
      return hits;
    });
  }

  private TopDocs top(SearchQuery asked, Query query, Ranking ranking) throws IOException {
    int count = asked.offset() + asked.limit();
    return switch (asked.sort()) {
      case RELEVANCE ->
          ranking.reorder(
              snapshot.searcher().search(query, Math.max(count, Ranking.WINDOW)), count);
      case DATE -> snapshot.searcher().search(query, count, Sorts.NEWEST_FIRST);
    };
  }

  /// Episodes about the same things, best first.
  Hits similar(EpisodeDetail episode, int limit) throws IOException {
    Query query = new Similar(snapshot).to(episode);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc found : snapshot.searcher().search(query, Math.max(1, limit)).scoreDocs) {
      EpisodeHeader header = snapshot.episode(found.doc).header();
      hits.add(new Hit(header, found.score, Snippet.EMPTY, Optional.empty(), Optional.empty()));
    }
    return new Hits(hits.size(), hits, List.of(), List.of(), "");
  }
}
