package dev.earshot.search;

import dev.earshot.index.document.EpisodeFields;
import dev.earshot.index.document.Keys;
import dev.earshot.index.document.Numbers;
import dev.earshot.index.text.stem.Stemmers;
import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.plan.Scopes;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.snapshot.Snapshot;
import dev.earshot.search.snapshot.StoredEpisode;
import dev.earshot.search.words.DidYouMean;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Finds the mentions of a package.
final class PackageLookup {
  private static final Comparator<EpisodeMention> NEWEST_FIRST =
      Comparator.comparing(
              (EpisodeMention found) -> found.episode().published().orElse(Instant.MIN))
          .reversed()
          .thenComparing(found -> found.episode().id())
          .thenComparing(found -> found.mention().purl());

  private final Snapshot snapshot;

  PackageLookup(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Mentions of the packages with that full name, and of those that go by it; where there are
  /// none, of those whose name ends with it (`core` of `@babel/core`, a repository's name without
  /// its owner).
  ///
  /// @param alsoMeant packages that people call so
  PackageHistory history(PackageQuery query, List<Purl> alsoMeant) throws IOException {
    String key = Keys.packageName(query.name());
    Query asked = restricted(named(key, query), query);
    List<EpisodeMention> found =
        mentions(alsoMeant.isEmpty() ? asked : either(asked, alsoMeant, query));
    return found.isEmpty()
        ? new PackageHistory(List.of(), List.of(), suggestions(key))
        : new PackageHistory(packages(found), found, List.of());
  }

  /// By the full name if that finds anything.
  private Query named(String key, PackageQuery query) throws IOException {
    Query full = new TermQuery(new Term(EpisodeFields.PACKAGE_KEY, key));
    return snapshot.searcher().count(restricted(full, query)) > 0
        ? full
        : new TermQuery(new Term(EpisodeFields.PACKAGE_LAST_KEY, key));
  }

  private Query either(Query asked, List<Purl> alsoMeant, PackageQuery query) throws IOException {
    Set<String> purls = alsoMeant.stream().map(Purl::toString).collect(Collectors.toSet());
    return new BooleanQuery.Builder()
        .add(asked, Occur.SHOULD)
        .add(restricted(anyOf(EpisodeFields.PURL, purls), query), Occur.SHOULD)
        .build();
  }

  private List<String> suggestions(String key) throws IOException {
    DidYouMean close = new DidYouMean(snapshot.reader(), Stemmers.of(List.of()));
    Optional<String> other = close.packageKey(key);
    if (other.isEmpty()) {
      return List.of();
    }
    Term term = new Term(EpisodeFields.PACKAGE_KEY, other.orElseThrow());
    ScoreDoc[] found = snapshot.searcher().search(new TermQuery(term), 1).scoreDocs;
    return found.length == 0 ? List.of() : List.of(snapshot.mention(found[0].doc).packageName());
  }

  private Query restricted(Query names, PackageQuery query) throws IOException {
    Set<String> kinds =
        query.kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    BooleanQuery.Builder all =
        new BooleanQuery.Builder()
            .add(names, Occur.FILTER)
            .add(anyOf(EpisodeFields.KIND, kinds), Occur.FILTER);
    query
        .ecosystem()
        .ifPresent(type -> all.add(anyOf(EpisodeFields.PURL_TYPE, Set.of(type)), Occur.FILTER));
    if (query.minConfidence() > 0) {
      all.add(Numbers.range(EpisodeFields.CONFIDENCE, query.minConfidence(), 1), Occur.FILTER);
    }
    if (query.primaryOnly()) {
      all.add(anyOf(EpisodeFields.PRIMARY, Set.of("true")), Occur.FILTER);
    }
    return new Scopes(snapshot, query.scope()).children(all.build());
  }

  private static Query anyOf(String field, Iterable<String> values) {
    List<BytesRef> terms = new ArrayList<>();
    values.forEach(value -> terms.add(new BytesRef(value)));
    return new TermInSetQuery(field, terms);
  }

  private List<EpisodeMention> mentions(Query query) throws IOException {
    int count = Math.max(1, snapshot.searcher().count(query));
    List<EpisodeMention> found = new ArrayList<>();
    for (ScoreDoc hit : snapshot.searcher().search(query, count).scoreDocs) {
      StoredEpisode episode = snapshot.episode(snapshot.episodeOf(hit.doc));
      Mention mention = snapshot.mention(hit.doc, episode.notes());
      found.add(new EpisodeMention(episode.header(), mention));
    }
    found.sort(NEWEST_FIRST);
    return found;
  }

  private static List<Purl> packages(List<EpisodeMention> mentions) {
    Map<Purl, Integer> counts = new TreeMap<>();
    mentions.forEach(found -> counts.merge(found.mention().purl(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Purl, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
