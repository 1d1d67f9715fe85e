package dev.earshot.cli.service;

import dev.earshot.cli.alerts.AlertWork;
import dev.earshot.cli.feeds.FeedsOption;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.Environment;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.cli.wiring.Progress;
import dev.earshot.cli.wiring.Wiring;
import dev.earshot.sync.FeedList;
import dev.earshot.sync.Subscription;
import dev.earshot.sync.Sync;
import dev.earshot.sync.SyncReport;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

final class SyncCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private boolean force;

  SyncCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(this, "Fetches the feeds that are due and indexes what is new in them.")
        .examples(
            "  earshot sync",
            "  earshot sync --force --feeds ~/podcasts.txt",
            "  earshot sync --feeds src/sample/feeds.txt    (works without a network)")
        .with(feeds)
        .flag("--force", () -> force = true, "Fetch all feeds, due or not.");
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = feeds.settings(session);
    FeedList list = feeds.read(session, settings);
    DataFolder data = session.dataFolder(settings);
    Environment environment = session.environment();
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, environment)) {
      SyncReport report = run(wiring.sync(list.subscriptions()), list.subscriptions());
      Output output = session.output();
      new ReportPrinter(output).print(report);
      boolean told =
          new AlertWork(session, settings, wiring.archive())
              .run(line -> output.sentence(line, AlertWork.MARK));
      return told && report.failed().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FEEDS_FAILED;
    }
  }

  private SyncReport run(Sync sync, List<Subscription> subscriptions)
      throws InterruptedException, IOException {
    try (Progress progress = new Progress(session.environment())) {
      return sync.run(subscriptions, force, progress);
    }
  }
}
