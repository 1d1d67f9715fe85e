package dev.earshot.cli;

import dev.earshot.schedule.RefreshLoop;
import dev.earshot.sync.Subscription;
import dev.earshot.sync.Sync;
import dev.earshot.sync.SyncListener;
import dev.earshot.sync.SyncReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "run",
    description = {
      "Syncs again and again until it is told to stop, each feed when it is due.",
      "",
      "Ends cleanly within ten seconds of SIGTERM or Ctrl-C. A changed list of feeds is noticed.",
    },
    footerHeading = "%nExample:%n",
    footer = "  earshot run --feeds /etc/earshot/feeds.txt")
final class RunCommand implements Callable<Integer> {
  private final Earshot earshot;

  @Mixin private FeedsOption feeds = new FeedsOption();

  RunCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(earshot);
    DataFolder data = earshot.dataFolder(settings);
    InstantSource clock = earshot.environment().clock();
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, clock)) {
      begin(feeds.read(earshot, settings).subscriptions().size(), data);
      RefreshLoop loop =
          new RefreshLoop(clock, problem -> log().error("a round failed unexpectedly", problem));
      loop.run(now -> round(settings, wiring, now));
    }
    return ExitCode.FINE;
  }

  /// @return when the next feed is due
  private Instant round(Settings settings, Wiring wiring, Instant now) throws InterruptedException {
    List<Subscription> subscriptions = feeds.read(earshot, settings).subscriptions();
    Sync sync = wiring.sync(subscriptions);
    Instant next = sync.nextDue(subscriptions);
    if (next.isAfter(now)) {
      return next;
    }
    try {
      tell(sync.run(subscriptions, false, SyncListener.NONE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sync.nextDue(subscriptions);
  }

  private void begin(int count, DataFolder data) {
    String line =
        "syncing " + Units.count(count, "feed") + " as they fall due, into " + data.path();
    log().info(line);
    earshot.output().line(Printable.line(line));
    earshot.output().flush();
  }

  private void tell(SyncReport report) {
    ReportPrinter printer = new ReportPrinter(earshot.output());
    String line = printer.oneLine(report);
    log().info(line);
    earshot.output().line(line);
    earshot.output().flush();
  }

  /// Not before the data folder is known, in which the log lies.
  private static Logger log() {
    return LoggerFactory.getLogger(RunCommand.class);
  }
}
