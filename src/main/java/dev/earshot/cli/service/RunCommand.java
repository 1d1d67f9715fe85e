package dev.earshot.cli.service;

import dev.earshot.cli.alerts.AlertWork;
import dev.earshot.cli.feeds.FeedsOption;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.session.DataFolder;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.InputException;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.cli.wiring.Wiring;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class RunCommand implements Callable<Integer> {
  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private @Nullable Integer healthPort;
  private String healthAddress = "127.0.0.1";

  RunCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this,
            "Syncs again and again until it is told to stop, each feed when it is due.",
            "",
            "Ends cleanly within ten seconds of SIGTERM or Ctrl-C. A changed list of"
                + " feeds is noticed.")
        .examples("  earshot run --feeds /etc/earshot/feeds.txt")
        .with(feeds)
        .option(
            "--health-port",
            "PORT",
            Integer.class,
            n -> healthPort = n,
            "Answer /health and /metrics (Prometheus) on this port.")
        .option(
            "--health-address",
            "ADDRESS",
            text -> healthAddress = text,
            "… on this address; 127.0.0.1 unless told otherwise.");
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    DataFolder data = session.dataFolder(settings);
    // Without a list nothing is begun.
    int count = feeds.read(session, settings).subscriptions().size();
    InstantSource clock = session.environment().clock();
    Pulse pulse = new Pulse(clock.instant());
    try (DataFolder.Lock _ = data.lock();
        Wiring wiring = new Wiring(settings, data, session.environment());
        Health health = health(pulse)) {
      begin(count, data, health);
      RefreshLoop loop =
          new RefreshLoop(
              clock,
              problem -> {
                pulse.failed();
                log().error("a round failed unexpectedly", problem);
              });
      loop.run(now -> round(settings, wiring, pulse, now));
    }
    return ExitCode.FINE;
  }

  /// A server that need not be there.
  private record Health(Optional<HealthServer> server) implements AutoCloseable {
    @Override
    public void close() {
      server.ifPresent(HealthServer::close);
    }
  }

  private Health health(Pulse pulse) {
    Integer port = healthPort;
    if (port == null) {
      return new Health(Optional.empty());
    }
    try {
      return new Health(
          Optional.of(new HealthServer(healthAddress, port, pulse, session.environment().clock())));
    } catch (IOException | IllegalArgumentException e) {
      throw new InputException(
          "cannot answer on " + healthAddress + ":" + port + ": " + e.getMessage());
    }
  }

  /// After a round that failed, and at the start after one that was interrupted, what is archived
  /// may have to be indexed though nothing is due.
  ///
  /// @return when the next feed is due
  private Instant round(Settings settings, Wiring wiring, Pulse pulse, Instant now)
      throws InterruptedException {
    List<Subscription> subscriptions = feeds.read(session, settings).subscriptions();
    pulse.looked(now);
    Sync sync = wiring.sync(subscriptions);
    Instant next = sync.nextDue(subscriptions);
    if (next.isAfter(now) && pulse.isSettled()) {
      pulse.due(next);
      return next;
    }
    try {
      SyncReport report = sync.run(subscriptions, false, SyncListener.NONE);
      pulse.ran(report, session.environment().clock().instant());
      tell(new ReportPrinter(session.output()).oneLine(report));
      new AlertWork(session, settings, wiring.archive()).run(this::tell);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sync.nextDue(subscriptions);
  }

  private void begin(int count, DataFolder data, Health health) {
    String line =
        "syncing "
            + Units.count(count, "feed")
            + " as they fall due, into "
            + data.path()
            + health
                .server()
                .map(server ->
                    "; health at http://%s:%d/health".formatted(healthAddress, server.port()))
                .orElse("");
    log().info(line);
    session.output().line(Printable.line(line));
    session.output().flush();
  }

  private void tell(String line) {
    log().info(line);
    session.output().line(line);
    session.output().flush();
  }

  /// Not before the data folder is known, in which the log lies.
  private static Logger log() {
    return LoggerFactory.getLogger(RunCommand.class);
  }
}
