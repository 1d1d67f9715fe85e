package dev.earshot.cli.shell;

import dev.earshot.archive.AlertState;
import dev.earshot.archive.Archive;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.search.answer.Facet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

final class CompleteCommand implements Callable<Integer> {
  /// More than a screen helps nobody.
  private static final int MOST = 50;

  private final Session session;
  private What what = What.PACKAGES;
  private String beginning = "";

  CompleteCommand(Session session) {
    this.session = session;
  }

  /// What has names.
  enum What {
    PACKAGES,
    SHOWS,
    ALERTS
  }

  Usage usage() {
    return Usage.of(this, "Lists names that begin with a text, for shells that complete them.")
        .examples("  earshot complete packages sqla")
        .hidden()
        .word("WHAT", What.class, asked -> what = asked, "packages, shows or alerts.")
        .optionalWord("BEGINNING", String.class, text -> beginning = text, "Of the name.");
  }

  /// Nothing where there is nothing to choose from: who completes wants no message.
  @Override
  public Integer call() {
    try {
      names().stream().limit(MOST).map(Printable::line).forEach(session.output()::line);
    } catch (InputException nothingIndexed) {
      return ExitCode.NOTHING_FOUND;
    }
    return ExitCode.FINE;
  }

  private List<String> names() {
    return switch (what) {
      case PACKAGES -> values(Facet.PACKAGE);
      case SHOWS -> values(Facet.SHOW);
      case ALERTS -> alerts();
    };
  }

  private List<String> values(Facet facet) {
    return session.searching(searcher -> searcher.values(facet, beginning, MOST));
  }

  private List<String> alerts() {
    Optional<Archive> archive = session.dataFolder(session.settings()).existingArchive();
    try {
      return archive.map(there -> there.alerts().all()).orElse(List.of()).stream()
          .map(AlertState::alert)
          .map(alert -> alert.name())
          .filter(
              name -> name.toLowerCase(Locale.ROOT).startsWith(beginning.toLowerCase(Locale.ROOT)))
          .toList();
    } finally {
      archive.ifPresent(Archive::close);
    }
  }
}
