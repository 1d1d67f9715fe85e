package dev.earshot.cli.episodes;

import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.OffsetOption;
import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Setting;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Facet;
import dev.earshot.search.answer.FacetCount;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

final class SearchCommand implements Callable<Integer> {
  private static final int FACET_VALUES = 10;
  private static final Hits NOTHING_ASKED = new Hits(0, List.of(), List.of(), List.of(), "");

  private final Session session;
  private QueryWords words = new QueryWords();
  private @Nullable String limit;
  private SearchQuery.Sort sort = SearchQuery.Sort.RELEVANCE;
  private ScopeOptions scope = new ScopeOptions();
  private final OffsetOption offset = new OffsetOption("episode", "--limit");
  private boolean fuzzy;
  private boolean explain;
  private List<Facet> facets = List.of();
  private @Nullable String batch;
  private AnswerUnit unit = AnswerUnit.EPISODES;
  private AnswerForm form = AnswerForm.TEXT;

  SearchCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Finds the episodes whose title, notes, people or packages have all the words.",
            "",
            "\"a phrase\", -without, one OR other, ( ), prefix*, close~, and fields: show:"
                + " title: notes: package: ecosystem: person: topic: kind: link: number: lang:"
                + " duration:>1h date:2021 since:3months query:NAME (as a line"
                + " NAME = QUERY has it in queries.txt beside the settings).")
        .examples(
            "  earshot search sqlalchemy",
            "  earshot search async orm --show 'python bytes' --since 2021",
            "  earshot search --batch questions.txt",
            "  earshot search django --output links --format urls",
            "  earshot search 'package:ruff' --sort date --format rss > ruff.xml",
            "  earshot search 'package:ruff person:brian date:2023' --facets show,year")
        .negatedWords()
        .with(words)
        .option(
            "-n, --limit",
            "N",
            text -> limit = text,
            "Show at most N hits (setting search.limit, 10).")
        .option(
            "--sort",
            "ORDER",
            SearchQuery.Sort.class,
            order -> sort = order,
            "relevance (the default) or date (newest first).")
        .with(scope)
        .with(offset)
        .flag("--fuzzy", () -> fuzzy = true, "Take words that nobody uses for close ones.")
        .flag(
            "--explain", () -> explain = true, "Say how the query was read and scores came about.")
        .options(
            "--facets",
            "FACET",
            Facet.class,
            asked -> facets = asked,
            "Count the answers by show, year, package, person (as text or JSON).")
        .option(
            "--batch",
            "FILE",
            file -> batch = file,
            "Answer each line of a file (- for standard input) with one line of JSON.")
        .option(
            "--output",
            "UNIT",
            AnswerUnit.class,
            asked -> unit = asked,
            "Answer with episodes, topics, mentions, packages, links or shows.")
        .option(
            "--format",
            "FORM",
            AnswerForm.class,
            asked -> form = asked,
            "text, json, jsonl, csv, tsv, urls, or rss: a search as a podcast.");
  }

  @Override
  public Integer call() {
    if (batch != null) {
      return batch(batch);
    }
    SearchQuery query = query(words.text());
    boolean countable = unit == AnswerUnit.EPISODES && (isText() || form == AnswerForm.JSON);
    if (!facets.isEmpty() && !countable) {
      throw new InputException("--facets goes with episodes as text or json alone");
    }
    if (form == AnswerForm.RSS && unit != AnswerUnit.EPISODES) {
      throw new InputException("rss is a form of episodes alone: leave out --output");
    }
    return session.searching(searcher -> {
      Hits hits = searcher.search(query);
      answer(searcher, query, hits);
      return hits.total() == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
    });
  }

  private void answer(EpisodeSearcher searcher, SearchQuery query, Hits hits)
      throws UnusableIndexException {
    Output output = session.output();
    AnswerRows rows = new AnswerRows(searcher, query, hits);
    AnswerPrinter printer = new AnswerPrinter(output);
    boolean usual = unit == AnswerUnit.EPISODES;
    if (form == AnswerForm.RSS) {
      printer.rss(words.text(), rows.episodes(), session.environment().clock().instant());
    } else if (usual && form == AnswerForm.JSON) {
      output.json(with(Json.hits(hits), searcher, query));
    } else if (form == AnswerForm.TEXT) {
      int shown = printer.text(rows, unit);
      notes(output, hits);
      switch (unit) {
        case EPISODES, TOPICS, MENTIONS, LINKS -> {
          noteNone(output, shown == 0 && !hits.hits().isEmpty());
          offset.note(output, hits.hits().size(), hits.total());
        }
        case PACKAGES -> below(output, shown, rows.packages().size(), hits, "package");
        case SHOWS -> below(output, shown, rows.shows().size(), hits, "show");
      }
      printFacets(output, counts(searcher, query));
    } else {
      printer.print(rows.of(unit), form, hits.total());
    }
  }

  private void below(Output output, int shown, int all, Hits hits, String counted) {
    noteNone(output, all == 0 && hits.total() > 0);
    offset.note(output, shown, all, counted);
  }

  /// Episodes were found, but they have nothing of what is asked for.
  private void noteNone(Output output, boolean none) {
    if (none) {
      output.note("no " + unit.name().toLowerCase(Locale.ROOT) + " in the episodes found");
    }
  }

  private boolean isText() {
    return form == AnswerForm.TEXT;
  }

  /// Every question of a file, answered on the line that it stands on; the index is opened once.
  private int batch(String file) {
    if (!words.isEmpty()) {
      throw new InputException("give either a query or --batch, not both");
    }
    boolean isJson = isText() || form == AnswerForm.JSON || form == AnswerForm.JSONL;
    if (unit != AnswerUnit.EPISODES || !isJson) {
      throw new InputException(
          "--batch answers with episodes as JSON alone: leave out --output and --format");
    }
    Output output = session.output();
    return session.searchingOften(searcher -> {
      int answered = 0;
      for (String line : QueryLines.read(session.environment().here(), file)) {
        SearchQuery query = query(line);
        Hits hits = line.isBlank() ? NOTHING_ASKED : searcher.search(query);
        answered += hits.total() == 0 ? 0 : 1;
        output.jsonOfMany(with(Json.answer(line, hits), searcher, query));
      }
      return answered == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
    });
  }

  /// The answer with its facets, where some are asked for.
  private Map<String, Object> with(
      Map<String, Object> answer, EpisodeSearcher searcher, SearchQuery query)
      throws UnusableIndexException {
    if (!facets.isEmpty()) {
      answer.put("facets", Json.facets(counts(searcher, query)));
    }
    return answer;
  }

  private SortedMap<Facet, List<FacetCount>> counts(EpisodeSearcher searcher, SearchQuery query)
      throws UnusableIndexException {
    SortedMap<Facet, List<FacetCount>> counts = new TreeMap<>();
    if (!facets.isEmpty()) {
      counts.putAll(searcher.facets(query, EnumSet.copyOf(facets), FACET_VALUES));
      facets.forEach(facet -> counts.putIfAbsent(facet, List.of()));
    }
    return counts;
  }

  private SearchQuery query(String text) {
    Settings.Loader loader = session.settingsLoader();
    Session.given(limit).ifPresent(n -> loader.option(Setting.LIMIT, n, "--limit"));
    SearchQuery query = SearchQuery.of(text);
    query = fuzzy ? query.corrected() : query;
    query = explain ? query.explained() : query;
    return query
        .page(loader.load().count(Setting.LIMIT), offset.count())
        .sortedBy(sort)
        .in(scope.scope(session));
  }

  private void notes(Output output, Hits hits) {
    if (explain) {
      output.note("read as: " + hits.parsed());
    }
    hits.remarks().forEach(output::note);
    if (hits.total() == 0) {
      output.note("no episode has that");
    }
    hits.suggestions()
        .forEach(other -> output.note("did you mean: " + session.typed("search", other)));
  }

  private static void printFacets(Output output, SortedMap<Facet, List<FacetCount>> facets) {
    facets.forEach((facet, counts) -> {
      output.line(output.terminal().bold(facet.name().toLowerCase(Locale.ROOT)));
      for (FacetCount count : counts) {
        output.line(
            "  %7s  %s".formatted(Units.count(count.episodes()), Printable.line(count.value())));
      }
    });
  }
}
