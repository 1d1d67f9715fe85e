package dev.earshot.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "doctor",
    description = {
      "Says what is wrong, with Earshot or with feeds, and what to do about it.",
      "",
      "Exits with 0 if all is well, 3 if some feeds ail, 1 if Earshot itself does.",
    },
    footerHeading = "%nExample:%n",
    footer = "  earshot doctor")
final class DoctorCommand implements Callable<Integer> {
  private final Earshot earshot;

  @Mixin private FeedsOption feeds = new FeedsOption();

  DoctorCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(earshot);
    DataFolder data = earshot.dataFolder(settings);
    List<Finding> findings = new Doctor(earshot, data, feeds.read(earshot, settings)).examine();
    Output output = earshot.output();
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
