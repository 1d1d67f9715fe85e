package dev.earshot.cli.episodes;

import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.search.query.SearchQuery;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "count",
    description = "Prints how many episodes answer a query.",
    footerHeading = "%nExample:%n",
    footer = "  earshot count package:pytest date:2023")
final class CountCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "As for search.")
  private List<String> words = List.of();

  CountCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    SearchQuery query = SearchQuery.of(String.join(" ", words));
    long count = session.searching(searcher -> searcher.count(query));
    session.output().line(Long.toString(count));
    return count == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }
}
