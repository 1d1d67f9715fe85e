package dev.earshot.cli.packages;

import dev.earshot.cli.answers.RankingPage;
import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Occurrence;
import dev.earshot.search.query.Scope;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.search.trends.PackageCounts;
import dev.earshot.search.trends.Period;
import dev.earshot.search.trends.Trends;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

final class PackagesCommand implements Callable<Integer> {
  private static final int USUAL = 20;

  private static final int USUAL_MONTHS = 6;

  private final Session session;
  private final ScopeOptions scope = new ScopeOptions();
  private final PackageOptions options = new PackageOptions();
  private final RankingPage page = new RankingPage(USUAL);
  private boolean fresh;
  private boolean trending;
  private Format format = Format.TEXT;

  PackagesCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Counts what is talked about: packages by the episodes that mention them.",
            "",
            "--new and --trending look at the last six months on record unless"
                + " --since and --until say otherwise. A package is trending if its share"
                + " of the episodes has grown, against the period of the same length"
                + " before, more than chance does once in a hundred (log-likelihood ratio"
                + " G² of 6.63 or more); the most surprising come first.")
        .examples(
            "  earshot packages --show 'python bytes' --since 2023",
            "  earshot packages --new --ecosystem pypi",
            "  earshot packages --trending --since 12w --top 10")
        .with(scope)
        .with(options)
        .with(page)
        .flag("--new", () -> fresh = true, "Only those never mentioned before that time.")
        .flag("--trending", () -> trending = true, "Those mentioned more often than before.")
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    if (fresh && trending) {
      throw new InputException("give --new or --trending, not both");
    }
    page.length();
    return session.searching(searcher -> {
      Scope asked = scope.scope(session);
      PackagesAnswer answer =
          trending || fresh ? overTime(searcher, asked) : most(mentions(searcher, asked));
      Output output = session.output();
      if (format == Format.JSON) {
        output.json(answer.json(page));
      } else {
        answer.print(output, page);
      }
      return answer.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
    });
  }

  private static PackagesAnswer most(List<Occurrence> mentions) {
    return new CountedPackages(PackageCounts.of(mentions), "mentioned");
  }

  /// Both look back beyond the time that is asked for.
  private PackagesAnswer overTime(EpisodeSearcher searcher, Scope asked)
      throws UnusableIndexException {
    Scope ever = asked.published(Optional.empty(), Optional.empty());
    List<Instant> publications = searcher.publications(ever);
    Period period = period(asked, publications);
    Scope upTo = ever.published(Optional.empty(), Optional.of(period.until()));
    List<Occurrence> mentions = mentions(searcher, upTo);
    return fresh
        ? new CountedPackages(
            PackageCounts.newSince(period.since(), mentions), "new since " + day(period.since()))
        : TrendingPackages.of(new Trends(period, publications), mentions, period);
  }

  /// Counted back from the newest episode where nothing is said, so that a folder that was not
  /// brought up to date for a while answers too.
  private Period period(Scope asked, List<Instant> publications) {
    Instant now = session.environment().clock().instant();
    Instant until =
        asked
            .until()
            .orElseGet(() ->
                publications.stream()
                    .filter(at -> at.isBefore(now))
                    .max(Comparator.naturalOrder())
                    .map(newest -> newest.plusMillis(1))
                    .orElse(now));
    Instant since =
        asked
            .since()
            .orElseGet(() -> until.atZone(ZoneOffset.UTC).minusMonths(USUAL_MONTHS).toInstant());
    if (!since.isBefore(until)) {
      throw new InputException("nothing lies between --since and --until");
    }
    return new Period(since, until);
  }

  private List<Occurrence> mentions(EpisodeSearcher searcher, Scope scope)
      throws UnusableIndexException {
    String type = options.ecosystem().orElse("");
    return searcher.occurrences(options.kinds(), scope).stream()
        .filter(mention -> type.isEmpty() || mention.purl().type().equalsIgnoreCase(type))
        .toList();
  }

  static String day(Instant at) {
    return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
