package dev.earshot.cli.upkeep;

import dev.earshot.cli.feeds.FeedsOption;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.usage.Usage;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

final class DoctorCommand implements Callable<Integer> {
  private static final String ADVICE = "      → ";

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
    List<Finding> findings = new Doctor(session, feeds).examine();
    Output output = session.output();
    for (Finding finding : findings) {
      String mark =
          switch (finding.state()) {
            case GOOD -> "ok    ";
            case FEEDS -> "feeds ";
            case BAD -> "BAD   ";
          };
      output.sentence(mark + Printable.line(finding.what()), mark.length());
      if (!finding.advice().isEmpty()) {
        output.sentence(ADVICE + Printable.line(finding.advice()), ADVICE.length());
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
