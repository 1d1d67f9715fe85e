package dev.earshot.search.plan;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Numbers;
import dev.earshot.search.query.Scope;
import dev.earshot.search.snapshot.Snapshot;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;

/// Keeps queries within a scope.
public final class Scopes {
  private final Snapshot snapshot;
  private final Scope scope;

  public Scopes(Snapshot snapshot, Scope scope) {
    this.snapshot = snapshot;
    this.scope = scope;
  }

  /// What a query over episodes finds within the scope.
  public Query episodes(Query query) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    narrow(all);
    withoutCopies(all);
    return all.build();
  }

  /// What a query over topics or mentions finds within the scope.
  public Query children(Query query) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    withoutCopies(all);
    if (scope.isNarrow()) {
      BooleanQuery.Builder parents =
          new BooleanQuery.Builder().add(Snapshot.EPISODES, Occur.FILTER);
      narrow(parents);
      all.add(new ToChildBlockJoinQuery(parents.build(), snapshot.episodes()), Occur.FILTER);
    }
    return all.build();
  }

  private void narrow(BooleanQuery.Builder all) throws IOException {
    if (scope.show().isPresent()) {
      all.add(Shows.named(snapshot, scope.show().orElseThrow()), Occur.FILTER);
    }
    if (scope.since().isPresent() || scope.until().isPresent()) {
      all.add(published(scope.since(), scope.until()), Occur.FILTER);
    }
  }

  /// Who names a show wants its episodes, though another feed has them too.
  private void withoutCopies(BooleanQuery.Builder all) throws IOException {
    if (!scope.copies() && scope.show().isEmpty() && snapshot.hasCopies()) {
      all.add(Snapshot.COPIES, Occur.MUST_NOT);
    }
  }

  /// Episodes of a time.
  ///
  /// @param until exclusive
  public static Query published(Optional<Instant> since, Optional<Instant> until) {
    return Numbers.range(
        EpisodeFields.PUBLISHED,
        since.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
        until.map(end -> end.toEpochMilli() - 1).orElse(Long.MAX_VALUE));
  }
}
