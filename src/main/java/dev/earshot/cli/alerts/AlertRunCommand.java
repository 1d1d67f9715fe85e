package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Archive;
import dev.earshot.cli.answers.ScopeOptions;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.query.SearchQuery;
import java.util.Set;
import java.util.concurrent.Callable;

final class AlertRunCommand implements Callable<Integer> {
  private final Session session;
  private String name = "";
  private final ScopeOptions scope = new ScopeOptions();

  AlertRunCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Delivers episodes that answered an alert before it was there.",
            "",
            "What was delivered once is not delivered again.")
        .examples("  earshot alert run orm --since 6m")
        .word("NAME", String.class, text -> name = text, "The alert's name.")
        .with(scope);
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = session.settings();
    DataFolder data = session.dataFolder(settings);
    try (Archive archive = KnownAlerts.archive(data)) {
      Alert alert = KnownAlerts.named(archive, name).alert();
      SearchQuery query = SearchQuery.of(alert.query()).in(scope.scope(session));
      Set<EpisodeId> matching = session.searching(searcher -> searcher.matching(query));
      boolean well = new BackFill(session, settings, archive).run(alert, data, matching);
      return well ? ExitCode.FINE : ExitCode.FAILED;
    }
  }
}
