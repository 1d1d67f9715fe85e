package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.Archive;
import dev.earshot.cli.alerts.delivery.Deliveries;
import dev.earshot.cli.answers.HitLines;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.answer.Hit;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.sync.alert.DeliveryException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

final class AlertTestCommand implements Callable<Integer> {
  private final Session session;
  private String name = "";
  private int limit = 10;
  private boolean send;

  AlertTestCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Shows which episodes answer an alert by now, and changes nothing.",
            "",
            "With --send the newest of them is delivered, to try that out.")
        .examples("  earshot alert test orm", "  earshot alert test orm --send")
        .word("NAME", String.class, text -> name = text, "The alert's name.")
        .option(
            "-n, --limit",
            "N",
            Integer.class,
            n -> limit = n,
            "Show at most N of them; by default 10.")
        .flag("--send", () -> send = true, "Deliver the newest as the alert would.");
  }

  @Override
  public Integer call() throws InterruptedException {
    if (limit < 1) {
      throw new InputException("--limit takes a number of 1 or more");
    }
    try (Archive archive = KnownAlerts.archive(session.dataFolder(session.settings()))) {
      Alert alert = KnownAlerts.named(archive, name).alert();
      return session.searching(searcher -> test(archive, alert, searcher));
    }
  }

  private int test(Archive archive, Alert alert, EpisodeSearcher searcher)
      throws UnusableIndexException, InterruptedException {
    Output output = session.output();
    SearchQuery query = SearchQuery.of(alert.query());
    Set<EpisodeId> matching = searcher.matching(query);
    if (matching.isEmpty()) {
      output.note("no episode answers " + alert.query());
      return ExitCode.NOTHING_FOUND;
    }
    if (send && alert.action() == Alert.Action.RSS) {
      throw new InputException(
          "there is nothing to send: hits are " + Targets.past(alert) + ", which is there already");
    }
    List<Hit> newest = searcher.answers(query, matching, send ? 1 : limit);
    if (send) {
      send(archive, alert, searcher, newest);
      return ExitCode.FINE;
    }
    newest.forEach(hit -> HitLines.print(output, hit));
    output.note(
        "%s of %s".formatted(Units.count(newest.size()), Units.count(matching.size(), "episode")));
    return ExitCode.FINE;
  }

  private void send(Archive archive, Alert alert, EpisodeSearcher searcher, List<Hit> hits)
      throws InterruptedException {
    Output output = session.output();
    try {
      new Deliveries(
              session.settings(),
              session.environment(),
              archive,
              Optional.of(searcher),
              line -> output.sentence(line, AlertWork.MARK))
          .of(alert)
          .deliver(alert, hits, _ -> {});
    } catch (DeliveryException e) {
      throw new InputException("alert " + alert.name() + ": " + e.getMessage(), ExitCode.FAILED);
    }
    if (alert.action() != Alert.Action.PRINT) {
      output.sentence("1 episode " + Targets.past(alert), 0);
    }
  }
}
