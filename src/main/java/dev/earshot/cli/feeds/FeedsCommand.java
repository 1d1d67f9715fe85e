package dev.earshot.cli.feeds;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.cli.output.Format;
import dev.earshot.cli.output.Output;
import dev.earshot.cli.output.Printable;
import dev.earshot.cli.output.Times;
import dev.earshot.cli.output.Units;
import dev.earshot.cli.output.Wrap;
import dev.earshot.cli.session.ExitCode;
import dev.earshot.cli.session.Session;
import dev.earshot.cli.session.Settings;
import dev.earshot.cli.usage.Usage;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.sync.FeedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

final class FeedsCommand implements Callable<Integer> {
  /// What the columns of a feed take, with some of its title.
  private static final int WIDE = 76;

  private final Session session;
  private final FeedsOption feeds = new FeedsOption();
  private boolean failing;
  private Format format = Format.TEXT;

  FeedsCommand(Session session) {
    this.session = session;
  }

  Usage usage() {
    return Usage.of(
            this, "Lists each feed's state: last success, last problem, next check and why then.")
        .examples(
            "  earshot feeds --failing",
            "  earshot feeds --format json | jq '.feeds[] | select(.problem)'",
            "  earshot feeds why pythonbytes.fm",
            "  earshot feeds retry --all",
            "  earshot feeds add https://pythonbytes.fm/")
        .with(feeds)
        .flag("--failing", () -> failing = true, "Only those whose last check failed.")
        .option("--format", "FORMAT", Format.class, asked -> format = asked, "text or json.");
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(session);
    ListedFeed.All all = read(session, feeds, settings);
    List<ListedFeed> shown =
        failing ? all.listed().stream().filter(ListedFeed::isFailing).toList() : all.listed();
    Output output = session.output();
    if (format == Format.JSON) {
      output.json(Map.of("feeds", shown.stream().map(FeedJson::of).toList()));
      return ExitCode.FINE;
    }
    if (shown.isEmpty()) {
      output.note(
          failing
              ? "no feed fails"
              : "no feed is listed; add one with: " + feeds.typed(session, "feeds add URL"));
    } else {
      print(output, shown);
    }
    if (!all.unlisted().isEmpty()) {
      output.note(
          Units.count(all.unlisted().size(), "feed")
              + " no longer listed; the episodes stay searchable until: "
              + feeds.typed(session, "feeds forget"));
    }
    return ExitCode.FINE;
  }

  static ListedFeed.All read(Session session, FeedsOption feeds, Settings settings) {
    FeedList list = feeds.read(session, settings);
    Optional<Archive> archive = session.dataFolder(settings).existingArchive();
    try {
      return ListedFeed.all(list.subscriptions(), archive);
    } finally {
      archive.ifPresent(Archive::close);
    }
  }

  private static void print(Output output, List<ListedFeed> feeds) {
    String heading =
        isWide(output)
            ? "state    last success      next check        episodes  title"
            : "state    title";
    output.line(output.terminal().dim(heading));
    feeds.forEach(feed -> print(output, feed));
    output.note(Times.zone());
  }

  /// A line for a feed that is well, a further one with the reason for one that is not.
  private static void print(Output output, ListedFeed feed) {
    FeedState.Checks checks = feed.state().checks();
    String success = checks.lastSuccess().map(Times::minute).orElse("never");
    String next = checks.next().map(Times::minute).orElse("next sync");
    String before =
        isWide(output)
            ? "%-7s  %-16s  %-16s  %8s  "
                .formatted(feed.word(), success, next, Units.count(feed.episodes()))
            : "%-7s  ".formatted(feed.word());
    String title = Printable.line(feed.title());
    if (output.terminal().interactive()) {
      title = Wrap.cut(title, output.width() - before.length());
    }
    output.line(before + output.terminal().name(title));
    if (!isWide(output)) {
      output.wrapped(
          Units.count(feed.episodes(), "episode")
              + ", last success %s, next check %s".formatted(success, next),
          9);
    }
    output.wrapped(Printable.line(SafeUrl.of(feed.url()) + " · " + feed.why()), 9);
    checks
        .problem()
        .filter(problem -> !checks.reason().contains(problem))
        .ifPresent(problem -> output.wrapped(Printable.line("last problem: " + problem), 9));
  }

  /// Whether there is room for columns.
  private static boolean isWide(Output output) {
    return !output.terminal().interactive() || output.width() >= WIDE;
  }
}
