package dev.earshot.cli.service;

import dev.earshot.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// How the service does: written after each round by the thread that syncs, read by those that are
/// asked for it.
final class Pulse {
  /// The loop looks every minute whether something is due; a round that takes longer than this
  /// hangs.
  private static final Duration LONGEST_ROUND = Duration.ofHours(3);

  private final Instant started;
  private Instant looked;
  private State state = new State(0, 0, 0, Optional.empty(), Optional.empty(), Instant.MIN);

  Pulse(Instant started) {
    this.started = started;
    this.looked = started;
  }

  /// Notes that a round begins.
  synchronized void looked(Instant now) {
    looked = now;
  }

  /// Whether no round began for so long that the service must hang.
  synchronized boolean isOverdue(Instant now) {
    return now.isAfter(looked.plus(LONGEST_ROUND));
  }

  /// @param runs how many ended since the start
  /// @param failedRounds in a row, that ended in an unexpected error
  /// @param added episodes since the start
  /// @param lastRun when one ended last
  /// @param last what it did
  /// @param nextDue when the next feed is due
  record State(
      long runs,
      long failedRounds,
      long added,
      Optional<Instant> lastRun,
      Optional<SyncReport> last,
      Instant nextDue) {}

  synchronized void ran(SyncReport report, Instant at) {
    long added = report.updated().stream().mapToLong(feed -> feed.stored().added()).sum();
    state =
        new State(
            state.runs + 1,
            0,
            state.added + added,
            Optional.of(at),
            Optional.of(report),
            state.nextDue);
  }

  synchronized void due(Instant next) {
    state = new State(state.runs, state.failedRounds, state.added, state.lastRun, state.last, next);
  }

  synchronized void failed() {
    state =
        new State(
            state.runs,
            state.failedRounds + 1,
            state.added,
            state.lastRun,
            state.last,
            state.nextDue);
  }

  synchronized State state() {
    return state;
  }

  /// Whether a round has ended since the start, and the last one well.
  boolean isSettled() {
    return isWell() && state().runs > 0;
  }

  boolean isWell() {
    return state().failedRounds == 0;
  }

  /// In Prometheus' text format.
  String metrics() {
    State now = state();
    StringBuilder text = new StringBuilder();
    gauge(text, "start_time_seconds", started.getEpochSecond());
    gauge(text, "up", isWell() ? 1 : 0);
    metric(text, "runs_total", "counter", Long.toString(now.runs));
    metric(text, "episodes_added_total", "counter", Long.toString(now.added));
    now.lastRun.ifPresent(at -> gauge(text, "last_run_timestamp_seconds", at.getEpochSecond()));
    now.last.ifPresent(report -> {
      metric(
          text,
          "last_run_seconds",
          "gauge",
          String.format(Locale.ROOT, "%.3f", report.took().toMillis() / 1000.0));
      gauge(text, "last_run_feeds_fetched", report.updated().size());
      gauge(text, "last_run_feeds_not_modified", report.notModified().size());
      gauge(text, "last_run_feeds_failed", report.failed().size());
    });
    if (now.nextDue.isAfter(started)) {
      gauge(text, "next_due_timestamp_seconds", now.nextDue.getEpochSecond());
    }
    return text.toString();
  }

  private static void gauge(StringBuilder text, String name, long value) {
    metric(text, name, "gauge", Long.toString(value));
  }

  private static void metric(StringBuilder text, String name, String type, String value) {
    text.append("# TYPE earshot_%s %s\nearshot_%s %s\n".formatted(name, type, name, value));
  }
}
