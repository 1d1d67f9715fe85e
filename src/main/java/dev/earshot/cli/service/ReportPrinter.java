package dev.earshot.cli.service;

import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Units;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.FeedResult;
import dev.earshot.sync.SyncReport;
import java.util.Locale;

/// Prints what a run did: a line for each failure, then the sums.
final class ReportPrinter {
  private static final String NO_NETWORK = "No feed could be reached: is there a network?";

  private final Output output;

  /// As wide as the word that a line about one feed begins with.
  private static final int MARK = "failed  ".length();

  ReportPrinter(Output output) {
    this.output = output;
  }

  void print(SyncReport report) {
    if (report.networkDown()) {
      output.sentence(
          NO_NETWORK + " To try Earshot without one: ./earshot sync --feeds src/sample/feeds.txt",
          0);
      output.sentence(feeds(report), 0);
      return;
    }
    for (FeedResult.Failed failed : report.failed()) {
      output.sentence(
          "failed  "
              + failed.subscription().title().map(title -> Printable.line(title) + "  ").orElse("")
              + Printable.line(SafeUrl.of(failed.subscription().url()))
              + "  "
              + Printable.line(failed.reason()),
          MARK);
    }
    output.sentence(feeds(report), 0);
    output.sentence(episodes(report), 0);
  }

  /// The sums on one line, for a log.
  String oneLine(SyncReport report) {
    String network = report.networkDown() ? NO_NETWORK + " " : "";
    return network + feeds(report) + "; " + episodes(report);
  }

  private static String feeds(SyncReport report) {
    return Units.count(report.results().size(), "feed")
        + " due: "
        + report.updated().size()
        + " fetched, "
        + report.notModified().size()
        + " not modified, "
        + report.failed().size()
        + " failed"
        + (report.notDue() == 0 ? "" : "; " + report.notDue() + " not due yet");
  }

  private static String episodes(SyncReport report) {
    long added = report.updated().stream().mapToLong(feed -> feed.stored().added()).sum();
    long changed = report.updated().stream().mapToLong(feed -> feed.stored().changed()).sum();
    long skipped = report.updated().stream().mapToLong(FeedResult.Updated::skipped).sum();
    long bytes =
        report.updated().stream().mapToLong(FeedResult.Updated::bytes).sum()
            + report.notModified().stream().mapToLong(FeedResult.NotModified::bytes).sum();
    String index =
        report.indexed().committed()
            ? Units.count(report.indexed().episodes(), "episode")
                + " indexed with "
                + Units.count(report.indexed().mentions(), "mention")
            : "index unchanged";
    return Units.count(added)
        + " new and "
        + Units.count(changed, "changed episode")
        + (skipped == 0 ? "" : ", " + Units.count(skipped, "unreadable item"))
        + "; "
        + index
        + "; "
        + Units.bytes(bytes)
        + " in "
        + String.format(Locale.ROOT, "%.1f s", report.took().toMillis() / 1000.0);
  }
}
