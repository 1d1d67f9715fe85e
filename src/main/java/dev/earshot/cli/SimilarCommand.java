package dev.earshot.cli;

import dev.earshot.search.EpisodeDetail;
import dev.earshot.search.Hit;
import dev.earshot.search.Hits;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "similar",
    description = "Finds episodes about the same things as one that you name as for show.",
    footerHeading = "%nExample:%n",
    footer = "  earshot similar 'Python Bytes #227'")
final class SimilarCommand implements Callable<Integer> {
  private final Earshot earshot;

  @Parameters(paramLabel = "ID|LINK|NUMBER", arity = "1..*", description = "Which episode.")
  private List<String> words = List.of();

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      description = "Show at most N episodes, by default ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  SimilarCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    String reference = String.join(" ", words);
    Output output = earshot.output();
    List<EpisodeDetail> found = earshot.searching(searcher -> searcher.show(reference));
    if (found.isEmpty()) {
      output.note("no episode is called " + reference);
      return ExitCode.NOTHING_FOUND;
    }
    Hits hits = earshot.searching(searcher -> searcher.similar(found.getFirst(), limit));
    if (format == Format.JSON) {
      output.json(Json.hits(hits));
    } else {
      print(output, found.getFirst(), hits);
    }
    return hits.hits().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private static void print(Output output, EpisodeDetail to, Hits hits) {
    for (Hit hit : hits.hits()) {
      HitLines.print(output, hit);
    }
    String title = "“" + Printable.line(to.header().title()) + "”";
    output.note(hits.hits().isEmpty() ? "nothing is like " + title : "like " + title);
  }
}
