package dev.earshot.cli;

import dev.earshot.archive.Archive;
import dev.earshot.archive.FeedState;
import dev.earshot.podcast.SafeUrl;
import dev.earshot.podcast.Show;
import dev.earshot.sync.FeedList;
import dev.earshot.sync.Subscription;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "feeds",
    description = "Lists each feed's state: last success, last problem, next check and why then.",
    footerHeading = "%nExample:%n",
    footer = "  earshot feeds")
final class FeedsCommand implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final Earshot earshot;

  @Mixin private FeedsOption feeds = new FeedsOption();

  FeedsCommand(Earshot earshot) {
    this.earshot = earshot;
  }

  @Override
  public Integer call() {
    Settings settings = feeds.settings(earshot);
    FeedList list = feeds.read(earshot, settings);
    Map<URI, FeedState> states = new HashMap<>();
    Map<URI, Integer> episodes = new HashMap<>();
    try (Known known = new Known(earshot.dataFolder(settings).existingArchive())) {
      known.archive().ifPresent(archive -> read(archive, states, episodes));
    }
    Output output = earshot.output();
    output.line(
        output
            .terminal()
            .dim("state    last success      next check        episodes  title  (" + zone() + ")"));
    for (Subscription subscription : list.subscriptions()) {
      FeedState state = states.remove(subscription.url());
      print(
          output,
          subscription,
          Optional.ofNullable(state).orElse(FeedState.unseen(subscription.url())),
          episodes.getOrDefault(subscription.url(), 0));
    }
    if (!states.isEmpty()) {
      output.note(
          Units.count(states.size(), "feed") + " no longer listed; the episodes stay searchable");
    }
    return ExitCode.FINE;
  }

  private static void read(
      Archive archive, Map<URI, FeedState> states, Map<URI, Integer> episodes) {
    archive.feeds().forEach(state -> states.put(state.url(), state));
    episodes.putAll(archive.episodeCounts());
  }

  /// A line for a feed that is well, a further one with the reason for one that is not.
  private static void print(
      Output output, Subscription subscription, FeedState state, int episodes) {
    FeedState.Checks checks = state.checks();
    String title =
        state.show().map(Show::title).or(subscription::title).orElse("(not fetched yet)");
    String mark =
        checks.problem().isPresent() ? "failing" : checks.last().isPresent() ? "ok" : "new";
    output.line(
        "%-7s  %s  %s  %8s  %s"
            .formatted(
                mark,
                checks.lastSuccess().map(FeedsCommand::time).orElse("never           "),
                checks.next().map(FeedsCommand::time).orElse("next sync       "),
                Units.count(episodes),
                output.terminal().name(Printable.line(title))));
    output.wrapped(SafeUrl.of(subscription.url()) + " · " + checks.reason(), 9);
    checks
        .problem()
        .filter(problem -> !checks.reason().contains(problem))
        .ifPresent(problem -> output.wrapped("last problem: " + problem, 9));
  }

  private static String zone() {
    return "times in " + ZoneId.systemDefault();
  }

  private static String time(Instant at) {
    return MINUTE.format(at.atZone(ZoneId.systemDefault()));
  }

  /// An archive that need not exist.
  private record Known(Optional<Archive> archive) implements AutoCloseable {
    @Override
    public void close() {
      archive.ifPresent(Archive::close);
    }
  }
}
