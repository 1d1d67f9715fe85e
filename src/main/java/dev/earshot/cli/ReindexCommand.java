package dev.earshot.cli;

import dev.earshot.sync.SyncReport;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "reindex",
    description = "Makes the index anew from the archive; needs no network.",
    footerHeading = "%nExample:%n",
    footer = "  earshot reindex")
final class ReindexCommand implements Callable<Integer> {
  private final Earshot earshot;

  ReindexCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = earshot.settings();
    DataFolder data = earshot.dataFolder(settings);
    if (!data.hasArchive()) {
      throw new InputException(
          "there is no archive in " + data.path() + "; begin with: earshot sync", ExitCode.FAILED);
    }
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, earshot.environment().clock())) {
      SyncReport report = wiring.sync(List.of()).reindex();
      earshot
          .output()
          .line(
              Units.count(report.indexed().episodes(), "episode")
                  + " indexed with "
                  + Units.count(report.indexed().mentions(), "mention")
                  + String.format(Locale.ROOT, " in %.1f s", report.took().toMillis() / 1000.0));
      return ExitCode.FINE;
    }
  }
}
