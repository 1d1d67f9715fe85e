package dev.earshot.cli.episodes;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Terminal;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import java.util.concurrent.Callable;

final class CountCommand implements Callable<Integer> {
  private final Session session;
  private final QueryWords words = new QueryWords();

  CountCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Prints how many episodes answer a query.")
        .examples("  earshot count package:pytest date:2023")
        .negatedWords()
        .with(words);
  }

  @Override
  public Integer call() {
    SearchQuery query = SearchQuery.of(words.text()).page(1, 0);
    Hits hits = session.searching(searcher -> searcher.search(query));
    session.output().line(Long.toString(hits.total()));
    // Scripts read the number, so a remark goes elsewhere.
    Environment environment = session.environment();
    Output remarks = new Output(environment.err(), Terminal.ofErrors(environment.variables()));
    hits.remarks().forEach(remarks::note);
    return hits.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }
}
