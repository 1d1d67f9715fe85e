package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.HitLines;
import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.OffsetOption;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.answer.EpisodeDetail;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.answer.Hits;
import java.util.List;
import java.util.concurrent.Callable;

final class SimilarCommand implements Callable<Integer> {
  private final Session session;
  private List<String> words = List.of();
  private int limit = 10;
  private final OffsetOption offset = new OffsetOption("episode", "--limit");
  private Format format = Format.TEXT;

  SimilarCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Finds episodes about the same things as one that you name as for show.")
        .examples("  earshot similar 'Python Bytes #227'")
        .words("ID|LINK|NUMBER", "1..*", given -> words = given, "Which episode.")
        .option(
            "-n, --limit",
            "N",
            Integer.class,
            n -> limit = n,
            "Show at most N episodes, by default 10.")
        .with(offset)
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new InputException("--limit takes a number from 1");
    }
    int from = offset.count();
    String reference = String.join(" ", words);
    Output output = session.output();
    List<EpisodeDetail> found = session.searching(searcher -> searcher.show(reference));
    if (found.isEmpty()) {
      output.note("no episode is called " + reference);
      return ExitCode.NOTHING_FOUND;
    }
    int most = (int) Math.min(Integer.MAX_VALUE, (long) from + limit);
    Hits hits = session.searching(searcher -> searcher.similar(found.getFirst(), most));
    List<Hit> page = hits.hits().stream().skip(from).toList();
    if (format == Format.JSON) {
      output.json(Json.hits(new Hits(hits.total(), page, List.of(), List.of(), "")));
    } else {
      page.forEach(hit -> HitLines.print(output, hit));
      String title = "“" + Printable.line(found.getFirst().header().title()) + "”";
      output.note((hits.total() == 0 ? "nothing is like " : "like ") + title);
      offset.note(output, page.size(), hits.total());
    }
    return hits.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }
}
