package dev.earshot.cli.packages;

import dev.earshot.cli.answers.RankingPage;
import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.Purl;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.trends.Related;
import dev.earshot.search.trends.Relation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

final class RelatedCommand implements Callable<Integer> {
  private static final int USUAL = 10;

  private final Session session;
  private List<String> words = List.of();
  private final PackageOptions options = new PackageOptions();
  private final ScopeOptions scope = new ScopeOptions();
  private final RankingPage page = new RankingPage(USUAL);
  private Format format = Format.TEXT;

  RelatedCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Finds what is mentioned together with a package, and which shows and"
                + " people mention it.",
            "",
            "Listed is what two episodes or more have beside it and what shares its"
                + " episodes more often than chance does once in a thousand (log-likelihood"
                + " ratio G² of 10.83 or more), so that what is mentioned everywhere does"
                + " not win.")
        .examples("  earshot related fastapi --show 'python bytes'")
        .words("NAME", "1..*", given -> words = given, "A name or a package URL.")
        .with(options)
        .with(scope)
        .with(page)
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    PackageQuery asked = options.query(name).in(scope.scope(session));
    page.length();
    return session.searching(searcher -> {
      AskedPackage found = AskedPackage.of(searcher, asked);
      PackageHistory history = found.history();
      Output output = session.output();
      if (history.mentions().isEmpty() && format == Format.TEXT) {
        List<String> elsewhere = found.elsewhere(searcher, asked, "related");
        output.note(elsewhere.isEmpty() ? "no episode mentions " + name : "nothing answers, but:");
        elsewhere.forEach(output::note);
        if (elsewhere.isEmpty()) {
          history
              .suggestions()
              .forEach(other -> output.note("did you mean: " + session.typed("related", other)));
        }
        return ExitCode.NOTHING_FOUND;
      }
      Set<Purl> packages = new LinkedHashSet<>(history.packages());
      Related related = Related.to(packages, searcher.occurrences(options.kinds(), asked.scope()));
      if (format == Format.JSON) {
        output.json(json(packages, related));
      } else {
        print(output, packages, related);
      }
      return history.mentions().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
    });
  }

  private void print(Output output, Set<Purl> packages, Related related) {
    String names = String.join(", ", packages.stream().map(Purl::toString).toList());
    output.line(
        output.terminal().bold(Printable.line(names))
            + "  "
            + Units.count(related.episodes(), "episode"));
    output.line();
    if (related.relations().isEmpty()) {
      output.note("nothing is mentioned with it more often than by chance");
    } else {
      relations(output, page.of(related.relations()));
      page.note(output, related.relations());
    }
    people(output, "show", related.shows());
    people(output, "mentioned by", related.people());
  }

  private static void relations(Output output, List<Relation> relations) {
    if (relations.isEmpty()) {
      return;
    }
    Table table =
        new Table(
            List.of(Column.WORDS, Column.WORDS, Column.NUMBER, Column.NUMBER, Column.NUMBER),
            List.of("mentioned with", "registry", "together", "in all", "G²"));
    for (Relation relation : relations) {
      table.row(
          relation.surprise(),
          relation.name(),
          relation.purl().type(),
          Units.count(relation.together()),
          Units.count(relation.episodes()),
          String.format(Locale.ROOT, "%.1f", relation.surprise()));
    }
    table.print(output);
  }

  private void people(Output output, String heading, Map<String, Integer> counts) {
    if (!counts.isEmpty()) {
      Table table = new Table(List.of(Column.WORDS, Column.NUMBER), List.of(heading, "episodes"));
      counts.entrySet().stream()
          .limit(page.length())
          .forEach(n -> table.row(n.getValue(), n.getKey(), Units.count(n.getValue())));
      output.line();
      table.print(output);
    }
  }

  private Map<String, Object> json(Set<Purl> packages, Related related) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("packages", packages.stream().map(Purl::toString).toList());
    json.put("episodes", related.episodes());
    json.put("total", related.relations().size());
    json.put("related", page.of(related.relations()).stream().map(this::json).toList());
    json.put("shows", related.shows());
    json.put("people", related.people());
    return json;
  }

  private Map<String, Object> json(Relation relation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("purl", relation.purl().toString());
    json.put("name", relation.name());
    json.put("together", relation.together());
    json.put("episodes", relation.episodes());
    json.put("surprise", Math.round(100 * relation.surprise()) / 100.0);
    return json;
  }
}
