package dev.earshot.cli.alerts;

import dev.earshot.archive.Alert;
import dev.earshot.archive.AlertState;
import dev.earshot.archive.Archive;
import dev.earshot.cli.alerts.delivery.Deliveries;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.FileProblem;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.EpisodeId;
import dev.earshot.search.answer.Hits;
import dev.earshot.search.query.SearchQuery;
import dev.earshot.sync.alert.DeliveryException;
import dev.earshot.sync.indexing.IndexLag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

final class AlertAddCommand implements Callable<Integer> {
  private final Session session;
  private String name = "";
  private List<String> words = List.of();
  private final ActionOptions action = new ActionOptions();
  private boolean backfill;

  AlertAddCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Adds an alert: from now on each new or changed episode that answers the"
                + " query is told of once.",
            "",
            "The query is one of search, but nothing merely near answers it. What"
                + " answers already is no news, unless --backfill is given. Without an"
                + " action, sync prints a line for each.")
        .examples(
            "  earshot alert add orm async orm",
            "  earshot alert add mine package:mine --webhook https://chat.example/SECRET",
            "  earshot alert add ruff 'package:ruff since:3months' --rss ~/www/ruff.xml",
            "  earshot alert add mail django --exec"
                + " \"sh -c 'mail -s \\\"\\$EARSHOT_TITLE\\\" me'\"")
        .negatedWords()
        .word("NAME", String.class, text -> name = text, "What to call it.")
        .words(
            "QUERY", "1..*", given -> words = given, "What episodes have to answer, as for search.")
        .oneOf(action)
        .flag(
            "--backfill", () -> backfill = true, "Deliver the episodes that answer already, too.");
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}")) {
      throw new InputException("an alert's name is a word of letters, digits and ._-");
    }
    String query = words.stream().map(String::strip).collect(Collectors.joining(" ")).strip();
    if (query.isEmpty()) {
      throw new InputException("there is nothing to look for: give a word or two");
    }
    Alert alert = action.alert(name, query, session.environment().here());
    Settings settings = session.settings();
    DataFolder data = session.dataFolder(settings);
    try (Archive archive = data.archive()) {
      boolean well = add(alert, settings, data, archive);
      return well ? ExitCode.FINE : ExitCode.FAILED;
    }
  }

  private boolean add(Alert alert, Settings settings, DataFolder data, Archive archive)
      throws InterruptedException {
    List<AlertState> others = archive.alerts().all();
    if (others.stream().anyMatch(state -> state.alert().name().equals(alert.name()))) {
      throw alreadyThere(alert);
    }
    if (alert.action() == Alert.Action.RSS) {
      FeedFile.check(alert, others);
    }
    long sequence = sequence(data, archive);
    Set<EpisodeId> matching = sequence == 0 ? Set.of() : matching(alert.query());
    if (!archive.alerts().add(alert, sequence, matching)) {
      throw alreadyThere(alert);
    }
    begin(alert, settings, archive);
    Output output = session.output();
    output.sentence("added: " + alert.name() + ", hits are " + Targets.past(alert), 0);
    if (backfill) {
      return new BackFill(session, settings, archive).run(alert, data, matching);
    }
    output.note(
        matching.isEmpty()
            ? "no episode answers so far"
            : Units.count(matching.size(), "episode")
                + " so far, which can be delivered with: "
                + session.typed("alert run " + alert.name()));
    return true;
  }

  private InputException alreadyThere(Alert alert) {
    return new InputException(
        "there is an alert '" + alert.name() + "' already; see: " + session.typed("alert list"));
  }

  /// How far the episodes that answer already are known.
  private static long sequence(DataFolder data, Archive archive) {
    try {
      return IndexLag.sequence(data.index(), archive);
    } catch (IOException e) {
      throw new InputException("cannot read the index: " + FileProblem.of(e), ExitCode.FAILED);
    }
  }

  private Set<EpisodeId> matching(String query) {
    return session.searching(searcher -> {
      Hits read = searcher.search(SearchQuery.of(query).page(1, 0));
      Set<EpisodeId> matching = searcher.matching(SearchQuery.of(query));
      if (read.total() == matching.size()) {
        read.remarks().forEach(session.output()::note);
      }
      read.suggestions().forEach(other -> session.output().note("did you mean: " + other));
      return matching;
    });
  }

  /// A feed is there from the start, so that one can subscribe to it; where it cannot be written,
  /// that is known at once.
  private void begin(Alert alert, Settings settings, Archive archive) throws InterruptedException {
    if (alert.action() == Alert.Action.RSS) {
      try {
        new Deliveries(settings, session.environment(), archive, Optional.empty(), _ -> {})
            .of(alert)
            .deliver(alert, List.of(), _ -> {});
      } catch (DeliveryException e) {
        archive.alerts().remove(alert.name());
        throw new InputException(String.valueOf(e.getMessage()), ExitCode.FAILED);
      }
    }
  }
}
