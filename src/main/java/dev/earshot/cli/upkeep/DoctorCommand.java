package dev.earshot.cli.upkeep;

import dev.earshot.cli.feeds.FeedsOption;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

final class DoctorCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();

  DoctorCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Says what is wrong, with Earshot or with feeds, and what to do about it.",
            "",
            "Exits with 0 if all is well, 3 if some feeds ail, 1 if Earshot itself does.")
        .examples("  earshot doctor")
        .with(feeds);
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    DataFolder data = session.dataFolder(settings);
    List<Finding> findings =
        new Doctor(session, data, feeds.path(session, settings), feeds.read(session, settings))
            .examine();
    Output output = session.output();
    for (Finding finding : findings) {
      String mark =
          switch (finding.state()) {
            case GOOD -> "ok    ";
            case FEEDS -> "feeds ";
            case BAD -> "BAD   ";
          };
      output.line(mark + Printable.line(finding.what()));
      if (!finding.advice().isEmpty()) {
        output.line("      → " + Printable.line(finding.advice()));
      }
    }
    return switch (findings.stream()
        .map(Finding::state)
        .max(Comparator.naturalOrder())
        .orElse(Finding.State.GOOD)) {
      case GOOD -> ExitCode.FINE;
      case FEEDS -> ExitCode.SOME_FEEDS_FAILED;
      case BAD -> ExitCode.FAILED;
    };
  }
}
