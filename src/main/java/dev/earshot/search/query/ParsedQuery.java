package dev.earshot.search.query;

import java.util.List;

/// A query as it was understood.
///
/// @param remarks how odd syntax was taken, as sentences
public record ParsedQuery(Clause.All clause, List<String> remarks) {
  public ParsedQuery {
    remarks = List.copyOf(remarks);
  }
}
