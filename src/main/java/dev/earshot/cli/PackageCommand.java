package dev.earshot.cli;

import dev.earshot.podcast.Mention;
import dev.earshot.podcast.Purl;
import dev.earshot.search.EpisodeHeader;
import dev.earshot.search.EpisodeMention;
import dev.earshot.search.PackageHistory;
import dev.earshot.search.PackageQuery;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "package",
    description = {
      "Lists every episode that mentions a package, newest first.",
      "",
      "A name that differs only in case, spaces and -_. is the same name.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  earshot package sqlalchemy",
      "  earshot package 'django tenants' --format json",
      "  earshot package pkg:npm/%%40babel/core",
    })
final class PackageCommand implements Callable<Integer> {
  private final Earshot earshot;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name or a package URL.")
  private List<String> words = List.of();

  @Option(names = "--kind", paramLabel = "KIND", description = KindOption.DESCRIPTION)
  private KindOption kind = KindOption.PACKAGE;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private Format format = Format.TEXT;

  PackageCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    String name = String.join(" ", words);
    PackageQuery query = kind.of(PackageQuery.of(name));
    PackageHistory history = earshot.searching(searcher -> searcher.packageHistory(query));
    Output output = earshot.output();
    if (format == Format.JSON) {
      output.json(Json.packages(history));
    } else if (history.mentions().isEmpty()) {
      output.note("no episode mentions " + name + "; try: earshot search " + name);
    } else {
      print(output, history);
    }
    return history.mentions().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINE;
  }

  private static void print(Output output, PackageHistory history) {
    String names =
        history.packages().stream().map(Purl::toString).collect(Collectors.joining(", "));
    long shows =
        history.mentions().stream().map(found -> found.episode().feed()).distinct().count();
    output.line(
        output.terminal().bold(Printable.line(names))
            + "  "
            + Units.count(history.mentions().size(), "mention")
            + " in "
            + Units.count(shows, "show"));
    output.line();
    history.mentions().forEach(found -> print(output, found));
  }

  private static void print(Output output, EpisodeMention found) {
    EpisodeHeader episode = found.episode();
    Mention mention = found.mention();
    EpisodeLines.header(output, episode);
    String about = about(mention);
    if (!about.isEmpty()) {
      output.line("  ▸ " + Wrap.cut(Printable.line(about), output.width() - 4));
    }
    output.wrapped("“" + mention.quote() + "”", 4);
    mention.url().or(episode::link).ifPresent(url -> output.line("    " + output.link(url)));
    output.line();
  }

  /// `SQLAlchemy 1.4.0 Released · Michael · version 1.4.0 · 12:34`, as far as known.
  private static String about(Mention mention) {
    java.util.List<String> parts = new java.util.ArrayList<>();
    parts.add(mention.topic());
    parts.add(String.join(", ", mention.presenters()));
    if (!mention.versions().isEmpty()) {
      parts.add("version " + String.join(", ", mention.versions()));
    }
    mention.start().ifPresent(start -> parts.add(EpisodeLines.clock(start)));
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }
}
