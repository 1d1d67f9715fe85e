package dev.earshot.search.query;

import java.time.Instant;
import java.util.Optional;

/// A question to the index.
///
/// @param text as typed; no input is an error
/// @param limit at most so many hits, from 1
/// @param offset so many hits to skip
/// @param scope which episodes may answer
/// @param explain whether hits say how their score came about
/// @param fuzzy whether words that the index hardly knows are replaced by close ones
public record SearchQuery(
    String text, int limit, int offset, Sort sort, Scope scope, boolean explain, boolean fuzzy) {
  /// How many hits a page has unless asked otherwise.
  public static final int DEFAULT_LIMIT = 10;

  /// Beyond any index, and far from where sums overflow.
  private static final int MOST = 100_000_000;

  public SearchQuery {
    limit = Math.clamp(limit, 1, MOST);
    offset = Math.clamp(offset, 0, MOST);
  }

  /// In which order hits come.
  public enum Sort {
    RELEVANCE,
    /// Newest first.
    DATE
  }

  /// The first page for a text, best first, over everything.
  public static SearchQuery of(String text) {
    return new SearchQuery(text, DEFAULT_LIMIT, 0, Sort.RELEVANCE, Scope.ALL, false, false);
  }

  /// The same, another page.
  public SearchQuery page(int limit, int offset) {
    return new SearchQuery(text, limit, offset, sort, scope, explain, fuzzy);
  }

  /// The same in another order.
  public SearchQuery sortedBy(Sort sort) {
    return new SearchQuery(text, limit, offset, sort, scope, explain, fuzzy);
  }

  /// The same among other episodes.
  public SearchQuery in(Scope scope) {
    return new SearchQuery(text, limit, offset, sort, scope, explain, fuzzy);
  }

  /// The same within one show.
  public SearchQuery within(Optional<String> show) {
    return in(scope.within(show));
  }

  /// The same within a time.
  public SearchQuery published(Optional<Instant> since, Optional<Instant> until) {
    return in(scope.published(since, until));
  }

  /// The same with every score explained.
  public SearchQuery explained() {
    return new SearchQuery(text, limit, offset, sort, scope, true, fuzzy);
  }

  /// The same with doubtful words replaced.
  public SearchQuery corrected() {
    return new SearchQuery(text, limit, offset, sort, scope, explain, true);
  }

  /// The same with another text, taken as it stands.
  public SearchQuery instead(String other) {
    return new SearchQuery(other, limit, offset, sort, scope, explain, false);
  }
}
