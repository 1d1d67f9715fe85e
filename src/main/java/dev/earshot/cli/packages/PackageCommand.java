package dev.earshot.cli.packages;

import dev.earshot.cli.answers.EpisodeLines;
import dev.earshot.cli.answers.Json;
import dev.earshot.cli.answers.OffsetOption;
import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Wrap;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.Mention;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.EpisodeHeader;
import dev.earshot.search.answer.EpisodeMention;
import dev.earshot.search.answer.PackageHistory;
import dev.earshot.search.query.PackageQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

final class PackageCommand implements Callable<Integer> {
  private final Session session;
  private List<String> words = List.of();
  private final PackageOptions options = new PackageOptions();
  private boolean primary;
  private double minConfidence;
  private boolean explain;
  private final ScopeOptions scope = new ScopeOptions();
  private int limit = Integer.MAX_VALUE;
  private final OffsetOption offset = new OffsetOption("mention", "--limit");
  private Format format = Format.TEXT;

  PackageCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Lists every episode that mentions a package, newest first, and sums them up.",
            "",
            "A name that differs only in case, spaces and -_. is the same name, and"
                + " what people call a well-known package is, too. A mention is primary"
                + " where a topic or a link is about the package; other mentions pass by"
                + " it.")
        .examples(
            "  earshot package sqlalchemy",
            "  earshot package 'django tenants' --format json",
            "  earshot package ruby on rails",
            "  earshot package black --ecosystem pypi --primary --since 2023 --explain",
            "  earshot package pkg:npm/%%40babel/core")
        .words("NAME", "1..*", given -> words = given, "A name or a package URL.")
        .with(options)
        .flag("--primary", () -> primary = true, "Leave out episodes that only pass by it.")
        .option(
            "--min-confidence",
            "P",
            Double.class,
            p -> minConfidence = p,
            "Leave out mentions less sure than P, from 0 to 1.")
        .flag("--explain", () -> explain = true, "Say what spoke for and against each mention.")
        .with(scope)
        .option(
            "-n, --limit", "N", Integer.class, n -> limit = n, "List N mentions, by default all.")
        .with(offset)
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    PackageQuery query = query(String.join(" ", words));
    return session.searching(searcher -> answer(searcher, query));
  }

  private int answer(EpisodeSearcher searcher, PackageQuery query) throws UnusableIndexException {
    AskedPackage asked = AskedPackage.of(searcher, query);
    String name = query.name();
    PackageHistory history = asked.history();
    Output output = session.output();
    if (format == Format.JSON) {
      output.json(Json.packages(history, page(history), PackageHeader.of(history).json(), explain));
    } else if (history.mentions().isEmpty()) {
      List<String> elsewhere = asked.elsewhere(searcher, query, "package");
      if (elsewhere.isEmpty()) {
        output.note("no episode mentions " + name + "; try: " + session.typed("search", name));
        history
            .suggestions()
            .forEach(other -> output.note("did you mean: " + session.typed("package", other)));
      } else {
        output.note("nothing answers, but:");
        elsewhere.forEach(output::note);
      }
    } else {
      print(output, history);
      if (!asked.name().equals(query.name())) {
        output.note("nothing is called " + name + ", which was taken for " + asked.name());
      }
      asked.elsewhere(searcher, query, "package").forEach(output::note);
    }
    return history.mentions().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private PackageQuery query(String name) {
    if (minConfidence < 0 || minConfidence > 1) {
      throw new InputException("--min-confidence takes a number from 0 to 1");
    }
    if (limit < 1) {
      throw new InputException("--limit takes a number from 1");
    }
    offset.count();
    PackageQuery query = options.query(name).in(scope.scope(session)).atLeast(minConfidence);
    return primary ? query.primary() : query;
  }

  private void print(Output output, PackageHistory history) {
    PackageHeader.of(history).print(output, history.packages());
    output.line();
    List<EpisodeMention> page = page(history);
    page.forEach(found -> print(output, found));
    offset.note(output, page.size(), history.mentions().size());
  }

  private List<EpisodeMention> page(PackageHistory history) {
    return history.mentions().stream().skip(offset.count()).limit(limit).toList();
  }

  private void print(Output output, EpisodeMention found) {
    EpisodeHeader episode = found.episode();
    Mention mention = found.mention();
    EpisodeLines.header(output, episode);
    String about = about(mention);
    if (!about.isEmpty()) {
      output.line("  ▸ " + Wrap.cut(Printable.line(about), output.width() - 4));
    }
    output.wrapped("“" + mention.quote() + "”", 4);
    mention.url().or(episode::link).ifPresent(url -> output.line("    " + output.link(url)));
    if (explain) {
      output.wrapped(why(mention), 4);
    }
    output.line();
  }

  /// `98 % sure, by its link: registry link +3.2, common word -1.1`.
  private static String why(Mention mention) {
    String clues =
        mention.clues().stream()
            .map(clue -> "%s %+.1f".formatted(clue.sign().replace('-', ' '), clue.weight()))
            .collect(Collectors.joining(", "));
    return "%s %% sure, %s, by %s%s"
        .formatted(
            Math.round(100 * mention.confidence()),
            mention.primary() ? "primary" : "in passing",
            switch (mention.evidence()) {
              case LINK -> "its link";
              case INSTALL -> "an install command";
              case CODE -> "its name in code";
              case NAME -> "its name";
            },
            clues.isEmpty() ? "" : ": " + clues);
  }

  /// `SQLAlchemy 1.4.0 Released · Michael · version 1.4.0 · 12:34`, as far as known.
  private static String about(Mention mention) {
    List<String> parts = new ArrayList<>();
    parts.add(mention.topic());
    parts.add(String.join(", ", mention.presenters()));
    if (!mention.versions().isEmpty()) {
      parts.add("version " + String.join(", ", mention.versions()));
    }
    mention.start().ifPresent(start -> parts.add(EpisodeLines.clock(start)));
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
