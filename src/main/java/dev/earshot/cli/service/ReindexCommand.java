package dev.earshot.cli.service;

import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.cli.wiring.Progress;
import dev.earshot.cli.wiring.Wiring;
import dev.earshot.sync.SyncReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

final class ReindexCommand implements Callable<Integer> {
  private final Session session;

  ReindexCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Makes the index anew from the archive; needs no network.")
        .examples("  earshot reindex");
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = session.settings();
    DataFolder data = session.dataFolder(settings);
    if (!data.hasArchive()) {
      throw new InputException(session.begin(data, "there is no archive"), ExitCode.FAILED);
    }
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, session.environment())) {
      SyncReport report = reindex(wiring);
      session
          .output()
          .sentence(
              Units.count(report.indexed().episodes(), "episode")
                  + " indexed with "
                  + Units.count(report.indexed().mentions(), "mention")
                  + String.format(Locale.ROOT, " in %.1f s", report.took().toMillis() / 1000.0),
              0);
      return ExitCode.FINE;
    }
  }

  private SyncReport reindex(Wiring wiring) throws InterruptedException, IOException {
    try (Progress progress = new Progress(session.environment())) {
      return wiring.sync(List.of()).reindex(progress);
    }
  }
}
