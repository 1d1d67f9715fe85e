package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.AlertState;
import dev.earshot.archive.Archive;
import dev.earshot.cli.alerts.delivery.Deliveries;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.search.EpisodeSearcher;
import dev.earshot.search.snapshot.UnusableIndexException;
import dev.earshot.sync.alert.AlertReport;
import dev.earshot.sync.alert.AlertRound;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What is done for alerts when a sync is through: they are asked of what changed, and their hits
/// delivered. The caller holds the lock of those who write.
public final class AlertWork {
  /// As wide as the word that a line begins with.
  public static final int MARK = "failed  ".length();

  private final Session session;
  private final Settings settings;
  private final Archive archive;

  public AlertWork(Session session, Settings settings, Archive archive) {
    this.session = session;
    this.settings = settings;
    this.archive = archive;
  }

  /// Asks and delivers; an alert that fails costs itself alone, this time.
  ///
  /// @param lines hears what was done, line by line
  /// @return whether everything was delivered
  public boolean run(Consumer<String> lines) throws InterruptedException {
    return !AlertRound.isNeeded(archive) || run(_ -> true, lines);
  }

  /// Delivers what waits for one alert; the others are left to the next sync.
  ///
  /// @return whether everything was delivered
  boolean run(Alert alert, Consumer<String> lines) throws InterruptedException {
    return run(other -> other.name().equals(alert.name()), lines);
  }

  private boolean run(Predicate<Alert> chosen, Consumer<String> lines) throws InterruptedException {
    try {
      return session.searching(searcher -> run(searcher, chosen, lines));
    } catch (InputException unusableIndex) {
      // An interrupt closes the files under whoever reads them: that is no damage.
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      lines.accept("failed  alerts: " + Printable.line(String.valueOf(unusableIndex.getMessage())));
      return false;
    }
  }

  private boolean run(EpisodeSearcher searcher, Predicate<Alert> chosen, Consumer<String> lines)
      throws UnusableIndexException, InterruptedException {
    Environment environment = session.environment();
    AlertRound round = new AlertRound(archive, searcher, environment.clock());
    List<AlertReport> unasked =
        round.match().stream().filter(report -> chosen.test(report.alert())).toList();
    unasked.forEach(report -> tell(report, lines));
    Deliveries deliveries =
        new Deliveries(settings, environment, archive, Optional.of(searcher), lines);
    boolean well = unasked.isEmpty();
    for (AlertState state : archive.alerts().all()) {
      if (state.waiting() > 0 && chosen.test(state.alert())) {
        AlertReport report = round.deliver(state.alert(), deliveries.of(state.alert()));
        tell(report, lines);
        well &= report.problem().isEmpty();
      }
    }
    return well;
  }

  private static void tell(AlertReport report, Consumer<String> lines) {
    Alert alert = report.alert();
    if (report.delivered() > 0 && alert.action() != Alert.Action.PRINT) {
      lines.accept(
          "alert   %s  %s %s"
              .formatted(
                  alert.name(), Units.count(report.delivered(), "episode"), Targets.past(alert)));
    }
    report
        .problem()
        .ifPresent(problem ->
            lines.accept(
                "failed  alert %s: %s; waiting for the next sync: %s"
                    .formatted(
                        alert.name(),
                        Printable.line(problem),
                        Units.count(report.waiting(), "episode"))));
  }
}
