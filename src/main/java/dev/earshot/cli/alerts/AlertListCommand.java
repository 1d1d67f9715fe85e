package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.AlertState;
import dev.earshot.archive.Archive;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Table;
import dev.earshot.cli.output.Table.Column;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

final class AlertListCommand implements Callable<Integer> {
  private final Session session;
  private Format format = Format.TEXT;
  private boolean secrets;

  AlertListCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this, "Lists alerts: what each asks, what it does with hits, and how that goes.")
        .examples("  earshot alert list --format json")
        .flag("--secrets", () -> secrets = true, "Show whole URLs and commands, with passwords.")
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    Output output = session.output();
    List<AlertState> alerts = alerts();
    if (format == Format.JSON) {
      output.json(Map.of("alerts", alerts.stream().map(this::json).toList()));
    } else if (alerts.isEmpty()) {
      output.note("no alert yet; add one with: " + session.typed("alert add NAME QUERY"));
    } else {
      print(output, alerts);
    }
    return ExitCode.FINE;
  }

  private List<AlertState> alerts() {
    Optional<Archive> archive = session.dataFolder(session.settings()).existingArchive();
    try {
      return archive.map(there -> there.alerts().all()).orElse(List.of());
    } finally {
      archive.ifPresent(Archive::close);
    }
  }

  private void print(Output output, List<AlertState> alerts) {
    // By worth: where it is narrow, the last columns are left out.
    Table table =
        new Table(
            List.of(
                Column.WORDS,
                Column.WORDS,
                Column.NUMBER,
                Column.NUMBER,
                Column.WORDS,
                Column.WORDS),
            List.of("alert", "query", "hits", "waiting", "last hit", "hits are"));
    for (AlertState state : alerts) {
      table.row(
          0,
          state.alert().name(),
          state.alert().query(),
          Integer.toString(state.hits()),
          Integer.toString(state.waiting()),
          state.lastFound().map(Times::minute).orElse("never"),
          Targets.past(state.alert()));
    }
    table.print(output);
    if (secrets) {
      alerts.forEach(state -> printWhole(output, state.alert()));
    }
    for (AlertState state : alerts) {
      state
          .problem()
          .ifPresent(problem ->
              output.note(
                  state.alert().name() + " could not be delivered: " + Printable.line(problem)));
    }
    output.note(Times.zone());
  }

  /// On a line of its own, as a table cuts what is too wide.
  private static void printWhole(Output output, Alert alert) {
    if (!alert.target().isEmpty()) {
      String action = alert.action().name().toLowerCase(Locale.ROOT);
      output.line(alert.name() + ": --" + action + " " + Targets.whole(alert));
    }
  }

  private Map<String, Object> json(AlertState state) {
    Alert alert = state.alert();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", alert.name());
    json.put("query", alert.query());
    json.put("action", alert.action().name().toLowerCase(Locale.ROOT));
    json.put("target", secrets ? Targets.whole(alert) : Targets.shown(alert));
    json.put("hits", state.hits());
    json.put("waiting", state.waiting());
    json.put("last_hit", state.lastFound().map(Instant::toString).orElse(null));
    state.problem().ifPresent(problem -> json.put("problem", problem));
    return json;
  }
}
