package dev.earshot.search.answer;

import java.util.List;

/// One page of the answer to a query.
///
/// @param total how many episodes match in all
/// @param hits this page, best first (or newest first)
/// @param remarks what a reader should know about how the query was understood, as sentences: odd
///   syntax taken literally, words left out because nothing has them all …
/// @param suggestions queries that may have been meant, best first
/// @param parsed the query as it was understood
public record Hits(
    long total, List<Hit> hits, List<String> remarks, List<String> suggestions, String parsed) {
  public Hits {
    hits = List.copyOf(hits);
    remarks = List.copyOf(remarks);
    suggestions = List.copyOf(suggestions);
  }
}
